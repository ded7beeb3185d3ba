using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Distances;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Tests.Agreement;

/// <summary>
/// How the coefficients stand to each other; their figures are in <see cref="Published.PublishedExamplesTests"/>.
/// </summary>
public sealed class CoefficientsTests
{
    private static readonly Ratings TwoCoders = Ratings.OfPairs(["a", "a", "b", "c", "b"], ["a", "b", "b", "c", "c"]);

    [Fact]
    public void Full_agreement_on_two_categories_is_one()
    {
        var ratings = Ratings.Of([new[] { "a", "a", "a" }, ["b", "b", "b"]]);

        Assert.Equal(1, FleissKappa.Of(ratings).ValueOrNull);
        Assert.Equal(1, CongerKappa.Of(ratings).ValueOrNull);
        Assert.Equal(1, GwetAc1.Of(ratings).ValueOrNull);
        Assert.Equal(1, KrippendorffAlpha.Of(ratings).ValueOrNull);
    }

    [Fact]
    public void For_two_coders_Fleiss_kappa_is_Scotts_pi() =>
        Assert.Equal(ScottPi.Of(TwoCoders).ValueOrNull!.Value, FleissKappa.Of(TwoCoders).ValueOrNull!.Value, 12);

    [Fact]
    public void For_two_coders_Congers_kappa_is_Cohens() =>
        Assert.Equal(CohenKappa.Of(TwoCoders).ValueOrNull!.Value, CongerKappa.Of(TwoCoders).ValueOrNull!.Value, 12);

    [Fact]
    public void For_two_coders_weighted_Congers_kappa_is_weighted_kappa() => Assert.Equal(
        WeightedKappa.Of(TwoCoders, LinearWeights.Of).ValueOrNull!.Value,
        CongerKappa.Of(TwoCoders, LinearWeights.Of).ValueOrNull!.Value,
        12);

    [Fact]
    public void Kappa_leaves_out_what_one_coder_did_not_code() => Assert.Equal(
        CohenKappa.Of(TwoCoders),
        CohenKappa.Of(Ratings.OfPairs(["a", "a", "b", "c", "b", "a"], ["a", "b", "b", "c", "c", null])));

    [Fact]
    public void A_category_that_nobody_used_raises_S_and_leaves_kappa_alone()
    {
        var wider = Ratings.OfPairs(["a", "a", "b", "c", "b"], ["a", "b", "b", "c", "c"], ["a", "b", "c", "d"]);

        Assert.True(BennettS.Of(wider).ValueOrNull > BennettS.Of(TwoCoders).ValueOrNull);
        Assert.Equal(CohenKappa.Of(TwoCoders), CohenKappa.Of(wider));
    }

    [Fact]
    public void Kappa_of_three_coders_is_refused() =>
        Assert.Throws<ArgumentException>(() => CohenKappa.Of(Ratings.Of([new[] { "a", "a", "b" }])));

    [Fact]
    public void An_interval_distance_of_words_is_refused() =>
        Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of(TwoCoders, IntervalDistance.Of));

    [Fact]
    public void A_ratio_distance_of_negative_numbers_is_refused() =>
        Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of(Ratings.Of([new int?[] { -1, 1 }]), RatioDistance.Of));

    [Fact]
    public void Cohens_kappa_has_the_standard_error_of_identity_weights() => Assert.Equal(
        KappaStandardError.Of(ConfusionMatrix.Of(TwoCoders), IdentityWeights.Of),
        CohenKappa.StandardError(ConfusionMatrix.Of(TwoCoders)));
}
