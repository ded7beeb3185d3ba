using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class ItemBootstrapTests
{
    private static readonly Answer[] Answers =
    [
        .. Said.Times(3, "x", ("up", "a"), ("up", "a")), .. Said.Times(2, "y", ("up", "a"), ("down", "a")),
        .. Said.Times(4, "z", ("down", "a"), ("down", "a")),
    ];

    [Fact]
    public void It_draws_what_the_bootstrap_of_ratings_draws()
    {
        var options = new BootstrapOptions { Replicates = 200, Seed = 5 };

        Assert.Equal(
            ClusterBootstrap.Of(
                FieldRatings.Of(Field.Kind, [Answers], Toy.Codebook()), FieldRatings.Articles(Field.Kind, Answers), PercentAgreement.Of, options),
            ItemBootstrap.Of(Answers, answer => answer.Statement.ArticleId, Agreed, options));
    }

    [Fact]
    public void A_resample_keeps_the_order_of_the_items() => ItemBootstrap.Of(
        Enumerable.Range(0, 9).ToArray(), item => $"{item / 3}", some =>
        {
            Assert.Equal(some.Order(), some);
            return Statistic.Of(some.Count);
        }, new() { Replicates = 20 });

    private static Statistic Agreed(IReadOnlyList<Answer> answers) =>
        Statistic.Ratio(answers.Count(Field.Kind.IsAgreed), answers.Count, "none");
}
