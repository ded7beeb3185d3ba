using IhsMiner.Agreement.Resampling;
using IhsMiner.Updates;
using IhsMiner.Updates.Changes;

namespace IhsMiner.Tests.Updates.Changes;

public sealed class ChangesTests
{
    [Fact]
    public void Shares_of_articles_are_before_and_after()
    {
        var change = Review().Changes.Single(one => one.Category.Id == "people");

        Assert.Equal((0.5, 2.0 / 3), (change.Before.Estimate.ValueOrNull, change.After.Estimate.ValueOrNull));
        Assert.Equal((2, 1, 2, 1), (change.ArticlesBefore, change.NewArticles, change.NewStatements, change.Repeated));
        Assert.True(change.After.Lower.ValueOrNull < change.After.Upper.ValueOrNull);
    }

    [Fact]
    public void A_new_statement_stands_beside_the_earlier_one_most_like_it()
    {
        var found = Review().Statements;

        Assert.Equal(["Staff who trust one another.", null], found.Select(one => one.Nearest?.Text));
        Assert.Equal((1.0, 0.0), (Math.Round(found[0].Likeness, 9), found[1].Likeness));
    }

    [Fact]
    public void One_article_has_no_limits()
    {
        var share = ArticleShare.Of([true], new BootstrapOptions());

        Assert.Equal(1, share.Estimate.ValueOrNull);
        Assert.Equal("there are fewer than two articles to draw from", share.Lower.ReasonOrNull);
    }

    // A share p of n articles has, resampled, a standard deviation of √(p (1 − p) / n): here 0.05.
    [Fact]
    public void Limits_are_about_two_standard_errors_away()
    {
        var share = ArticleShare.Of([.. Enumerable.Range(0, 100).Select(article => article < 50)], new BootstrapOptions());

        Assert.InRange(share.Lower.ValueOrNull!.Value, 0.38, 0.42);
        Assert.InRange(share.Upper.ValueOrNull!.Value, 0.58, 0.62);
    }

    private static ReviewUpdate Review() => UpdateOf.Review(
        Invented.Input(),
        [Invented.Article("c.pdf", "A wholly new thing", sentences: [Invented.Factor("Staff who trust one another."), Invented.Factor("Leaders listen")])],
        []);
}
