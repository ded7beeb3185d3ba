using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Distances;
using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Tests.Agreement;

/// <summary>Where the truth is undefined, every coefficient says so.</summary>
public sealed class UndefinedTests
{
    private static readonly Ratings OneCategory = Ratings.OfPairs(["a", "a", "a"], ["a", "a", "a"], ["a", "b"]);
    private static readonly Ratings NoPair = Ratings.OfPairs(["a", null, "b"], [null, "b", null]);
    private static readonly Ratings NoItem = Ratings.Of(Array.Empty<string?[]>());

    public static TheoryData<string> Coefficients => [.. All.Keys];

    private static Dictionary<string, Func<Ratings, Statistic>> All => new()
    {
        ["percent"] = PercentAgreement.Of,
        ["Cohen's kappa"] = CohenKappa.Of,
        ["weighted kappa"] = ratings => WeightedKappa.Of(ratings, QuadraticWeights.Of),
        ["kappa's greatest value"] = ratings => CohenKappa.Maximum(ConfusionMatrix.Of(ratings)),
        ["kappa's standard error"] = ratings => CohenKappa.StandardError(ConfusionMatrix.Of(ratings)),
        ["Scott's pi"] = ScottPi.Of,
        ["Bennett's S"] = BennettS.Of,
        ["AC1"] = GwetAc1.Of,
        ["AC1's standard error"] = GwetAc1.StandardError,
        ["Fleiss' kappa"] = FleissKappa.Of,
        ["Conger's kappa"] = CongerKappa.Of,
        ["nominal alpha"] = KrippendorffAlpha.Of,
        ["ordinal alpha"] = ratings => KrippendorffAlpha.Of(ratings, OrdinalDistance.Of),
        ["macro F1"] = ratings => MacroF1.Of(ConfusionMatrix.Of(ratings)),
        ["micro F1"] = ratings => MicroF1.Of(ConfusionMatrix.Of(ratings)),
        ["Matthews"] = ratings => MatthewsCorrelation.Of(ConfusionMatrix.Of(ratings)),
    };

    [Theory]
    [MemberData(nameof(Coefficients))]
    public void Without_items_it_is_undefined(string coefficient) =>
        Assert.IsType<Statistic.Undefined>(All[coefficient](NoItem));

    [Theory]
    [MemberData(nameof(Coefficients))]
    public void Where_no_item_has_two_codes_it_is_undefined(string coefficient) =>
        Assert.IsType<Statistic.Undefined>(All[coefficient](NoPair));

    [Theory]
    [InlineData("Cohen's kappa")]
    [InlineData("weighted kappa")]
    [InlineData("kappa's greatest value")]
    [InlineData("kappa's standard error")]
    [InlineData("Scott's pi")]
    [InlineData("Fleiss' kappa")]
    [InlineData("Conger's kappa")]
    [InlineData("nominal alpha")]
    [InlineData("ordinal alpha")]
    [InlineData("Matthews")]
    public void One_category_only_is_undefined(string coefficient) =>
        Assert.IsType<Statistic.Undefined>(All[coefficient](OneCategory));

    [Theory]
    [InlineData("percent")]
    [InlineData("Bennett's S")]
    [InlineData("AC1")]
    [InlineData("macro F1")]
    public void One_category_of_two_is_full_agreement_where_chance_does_not_depend_on_use(string coefficient) =>
        Assert.Equal(1, All[coefficient](OneCategory).ValueOrNull);

    [Theory]
    [InlineData("Bennett's S")]
    [InlineData("AC1")]
    public void A_single_category_to_choose_from_is_undefined(string coefficient) =>
        Assert.IsType<Statistic.Undefined>(All[coefficient](Ratings.OfPairs(["a", "a"], ["a", "a"])));

    [Fact]
    public void Where_nothing_is_coded_no_agreement_can_be_expected()
    {
        var empty = AgreementTotals.Of(Ratings.OfPairs([null], [null], ["a", "b"]));

        Assert.IsType<Statistic.Undefined>(FleissKappa.Expected(empty, IdentityWeights.Of));
        Assert.IsType<Statistic.Undefined>(GwetAc1.Expected(empty));
        Assert.IsType<Statistic.Undefined>(CongerKappa.Expected(empty, IdentityWeights.Of));
    }

    [Fact]
    public void A_standard_error_of_one_item_is_undefined() =>
        Assert.IsType<Statistic.Undefined>(PercentAgreement.StandardError(Ratings.OfPairs(["a"], ["b"])));
}
