using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Tests.Agreement.Published;

namespace IhsMiner.Tests.Agreement.Classes;

public sealed class SpecificAgreementTests
{
    /// <summary>
    /// The table 80, 7, 8, 5: 2 · 80 / (2 · 80 + 15) and 2 · 5 / (2 · 5 + 15), by the formulae of Cicchetti and Feinstein
    /// (1990).
    /// </summary>
    [Fact]
    public void Two_coders_and_two_categories_have_the_papers_two_shares()
    {
        var agreement = SpecificAgreement.Of(CoincidenceMatrix.Of(Tables.TwoCoders([[80, 7], [8, 5]])))[0];

        Assert.Equal(160 / 175.0, agreement.Positive.ValueOrNull!.Value, 12);
        Assert.Equal(10 / 25.0, agreement.Negative.ValueOrNull!.Value, 12);
    }

    [Fact]
    public void Of_two_categories_the_negative_of_one_is_the_positive_of_the_other()
    {
        var agreement = SpecificAgreement.Of(CoincidenceMatrix.Of(Tables.TwoCoders([[80, 7], [8, 5]])));

        Assert.Equal(agreement[0].Negative.ValueOrNull!.Value, agreement[1].Positive.ValueOrNull!.Value, 12);
    }

    [Fact]
    public void A_category_that_nobody_used_has_none()
    {
        var agreement = SpecificAgreement.Of(CoincidenceMatrix.Of(Ratings.OfPairs(["a"], ["a"], ["a", "b"])));

        Assert.IsType<Statistic.Undefined>(agreement[1].Positive);
        Assert.IsType<Statistic.Undefined>(agreement[0].Negative);
    }

    [Fact]
    public void Macro_precision_is_undefined_where_a_category_is_never_given()
    {
        var matrix = ConfusionMatrix.Of(Ratings.OfPairs(["a", "b"], ["a", "a"]));

        Assert.Contains("'b'", MacroPrecision.Of(matrix).ReasonOrNull, StringComparison.Ordinal);
        Assert.Equal(0.5, MacroRecall.Of(matrix).ValueOrNull);
    }
}
