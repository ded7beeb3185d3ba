using IhsMiner.Agreement;
using IhsMiner.Agreement.Unitizing;

namespace IhsMiner.Tests.Agreement.Unitizing;

public sealed class UnitizingAlphaTests
{
    /// <summary>Krippendorff (2004), Content Analysis, 2nd edition, p. 254, as in the tests of DKPro Statistics.</summary>
    private static readonly Continuum Published = new(Start: 150, Length: 300, Coders: 2,
    [
        new(0, 225, 70, "c"), new(0, 370, 30, "c"), new(1, 220, 80, "c"), new(1, 355, 20, "c"), new(1, 400, 20, "c"),
        new(0, 180, 60, "k"), new(0, 300, 50, "k"), new(1, 180, 60, "k"), new(1, 300, 50, "k"),
    ]);

    /// <summary>The printed .8591 is 1 − .0144 / (.0532 + .0490), of parts that were rounded before.</summary>
    [Fact]
    public void The_published_example_has_its_printed_value()
    {
        string[] categories = ["c", "k"];
        var observed = categories.Sum(category => Round(UnitizingAlpha.Observed(Published, category)));
        var expected = categories.Sum(category => Round(UnitizingAlpha.Expected(Published, category)));

        Assert.Equal(0.8591, Math.Round(1 - (observed / expected), 4));
        Assert.Equal(0.8587, Round(UnitizingAlpha.Of(Published)));
    }

    [Theory]
    [InlineData("c", 0.0144, 0.0532, 0.7286)]
    [InlineData("k", 0.0, 0.0490, 1.0)]
    public void Each_category_of_it_has_its_printed_values(string category, double observed, double expected, double alpha)
    {
        Assert.Equal(observed, Round(UnitizingAlpha.Observed(Published, category)));
        Assert.Equal(expected, Round(UnitizingAlpha.Expected(Published, category)));
        Assert.Equal(alpha, Round(UnitizingAlpha.Of(Published, category)));
    }

    [Fact]
    public void The_order_of_units_and_coders_does_not_matter()
    {
        var turned = Published with { Units = [.. Published.Units.Reverse().Select(unit => unit with { Coder = 1 - unit.Coder })] };

        Assert.Equal(UnitizingAlpha.Of(Published).ValueOrNull!.Value, UnitizingAlpha.Of(turned).ValueOrNull!.Value, 12);
    }

    [Fact]
    public void Only_the_continuum_counts_not_where_it_begins()
    {
        var moved = Published with { Start = 0, Units = [.. Published.Units.Select(unit => unit with { Start = unit.Start - 150 })] };

        Assert.Equal(UnitizingAlpha.Of(Published).ValueOrNull!.Value, UnitizingAlpha.Of(moved).ValueOrNull!.Value, 12);
    }

    [Fact]
    public void Without_units_it_is_undefined() =>
        Assert.IsType<Statistic.Undefined>(UnitizingAlpha.Of(Published with { Units = [] }));

    [Fact]
    public void With_one_coder_it_is_undefined() =>
        Assert.IsType<Statistic.Undefined>(UnitizingAlpha.Of(new Continuum(0, 10, 1, [new(0, 2, 3, "c")])));

    [Theory]
    [InlineData(0, 90, 20, "within the continuum")]
    [InlineData(0, 5, 0, "empty")]
    [InlineData(2, 5, 5, "not below 2")]
    [InlineData(0, 12, 5, "overlap at 12")]
    public void A_unit_that_cannot_be_is_refused(int coder, int start, int length, string expected)
    {
        var continuum = new Continuum(0, 100, 2, [new(0, 10, 5, "c"), new(coder, start, length, "c")]);

        var fault = Assert.Throws<ArgumentException>(() => UnitizingAlpha.Of(continuum));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static double Round(Statistic statistic) => Math.Round(statistic.ValueOrNull!.Value, 4);
}
