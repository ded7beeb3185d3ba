using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;

namespace IhsMiner.Tests.Agreement.Properties;

/// <summary>What holds of every coefficient, whatever the table.</summary>
public sealed class CoefficientPropertiesTests
{
    [Fact]
    public void The_order_of_items_changes_nothing()
    {
        Tables.OfAnyCoders((rows, names) => SameFor([All.OfAnyCoders, All.OfRanks], rows, [.. rows.Reverse()], names, names));
        Tables.OfTwoCoders((rows, names) => SameFor([All.OfTwoCoders], rows, [.. rows.Reverse()], names, names));
    }

    [Fact]
    public void The_order_of_coders_changes_nothing()
    {
        Tables.OfAnyCoders((rows, names) => SameFor([All.OfAnyCoders, All.OfRanks], rows, Turned(rows), names, names));
        Tables.OfTwoCoders((rows, names) => SameFor([All.OfTwoCoders], rows, Turned(rows), names, names));
    }

    [Fact]
    public void The_order_of_names_changes_nothing()
    {
        Tables.OfAnyCoders((rows, names) => SameFor([All.OfAnyCoders], rows, rows, names, [.. names.Reverse()]));
        Tables.OfTwoCoders((rows, names) => SameFor([All.OfTwoCoders], rows, rows, names, [.. names.Reverse()]));
    }

    [Fact]
    public void Ranks_from_the_other_end_change_nothing() =>
        Tables.OfAnyCoders((rows, names) => SameFor([All.OfRanks], rows, rows, names, [.. names.Reverse()]));

    [Fact]
    public void Coders_who_say_the_same_agree_fully_or_the_coefficient_is_undefined() => Tables.OfAnyCoders((rows, names) =>
    {
        var same = Ratings.Of([.. rows.Select(row => row.Select(_ => row[0]).ToArray())], names);
        foreach (var (name, coefficient) in All.OfAnyCoders.Concat(All.OfRanks).Where(entry => !IsError(entry.Key)))
            Assert.True(coefficient(same).ValueOrNull is null or (> 1 - 1e-9 and < 1 + 1e-9), $"{name}: {coefficient(same)}");
    });

    [Fact]
    public void Two_coders_who_say_the_same_agree_fully_or_the_coefficient_is_undefined() => Tables.OfTwoCoders((rows, names) =>
    {
        var same = Ratings.Of([.. rows.Select(row => row.Select(_ => row[0]).ToArray())], names);
        foreach (var (name, coefficient) in All.OfTwoCoders.Where(entry => !IsError(entry.Key)))
            Assert.True(coefficient(same).ValueOrNull is null or (> 1 - 1e-9 and < 1 + 1e-9), $"{name}: {coefficient(same)}");
    });

    [Fact]
    public void Nothing_is_above_full_agreement() => Tables.OfAnyCoders((rows, names) =>
    {
        foreach (var (name, coefficient) in All.OfAnyCoders.Concat(All.OfRanks).Where(entry => !IsError(entry.Key)))
            Assert.True(coefficient(Ratings.Of(rows, names)).ValueOrNull is null or <= 1 + 1e-9, name);
    });

    [Fact]
    public void No_error_is_below_nothing() => Tables.OfAnyCoders((rows, names) =>
    {
        foreach (var (name, error) in All.OfAnyCoders.Where(entry => IsError(entry.Key)))
            Assert.True(error(Ratings.Of(rows, names)).ValueOrNull is null or >= 0, name);
    });

    [Fact]
    public void Kappa_is_never_above_its_greatest_value() => Tables.OfTwoCoders((rows, names) =>
    {
        var matrix = ConfusionMatrix.Of(Ratings.Of(rows, names));
        Assert.True(CohenKappa.Of(matrix).ValueOrNull is not { } kappa || kappa <= CohenKappa.Maximum(matrix).ValueOrNull + 1e-9);
    });

    [Theory]
    [InlineData("alpha")]
    [InlineData("alpha of sets, MASI")]
    [InlineData("error of alpha")]
    [InlineData("percent")]
    public void Items_with_one_code_have_no_part(string coefficient) => Tables.OfAnyCoders((rows, names) =>
        Tables.Same(
            All.OfAnyCoders[coefficient](Ratings.Of(rows, names)),
            All.OfAnyCoders[coefficient](Ratings.Of([.. rows, Lone(rows[0].Length, names)], names)),
            coefficient));

    [Fact]
    public void Two_coders_are_compared_where_both_coded() => Tables.OfTwoCoders((rows, names) =>
        SameFor([All.OfTwoCoders], rows, [.. rows, Lone(2, names)], names, names));

    [Fact]
    public void A_condensed_table_is_the_same_table() => Tables.OfAnyCoders((rows, names) =>
    {
        var ratings = Ratings.Of([.. rows, .. rows], names);
        foreach (var (name, coefficient) in All.OfAnyCoders.Concat(All.OfRanks))
            Tables.Same(coefficient(ratings), coefficient(ratings.Condensed()), name);
    });

    [Fact]
    public void Fleiss_kappa_is_the_mean_of_its_categories() => Tables.OfAnyCoders((rows, names) =>
    {
        var ratings = Ratings.Of(rows, names);
        var shares = CategoryShares.Of(ratings);
        var parts = FleissCategory.Of(ratings).Zip(shares, (part, share) => (part.Kappa, Weight: share * (1 - share)))
            .Where(part => part.Weight > 0).ToArray();
        if (FleissKappa.Of(ratings) is Statistic.Defined whole)
            Assert.Equal(whole.Value, parts.Sum(part => part.Kappa.ValueOrNull!.Value * part.Weight) / parts.Sum(part => part.Weight), 9);
    });

    private static bool IsError(string name) => name.StartsWith("error", StringComparison.Ordinal);

    private static string?[] Lone(int coders, string[] names) => [names[0], .. Enumerable.Repeat<string?>(null, coders - 1)];

    private static string?[][] Turned(string?[][] rows) => [.. rows.Select(row => row.Reverse().ToArray())];

    private static void SameFor(
        IEnumerable<IReadOnlyDictionary<string, Func<Ratings, Statistic>>> coefficients, string?[][] rows, string?[][] others,
        string[] names, string[] otherNames)
    {
        foreach (var (name, coefficient) in coefficients.SelectMany(group => group))
            Tables.Same(coefficient(Ratings.Of(rows, names)), coefficient(Ratings.Of(others, otherNames)), name);
    }
}
