using System.Text.RegularExpressions;
using IhsMiner.Exchange.EvaluationPages;
using IhsMiner.Exchange.Tests.Evaluations;
using IhsMiner.Exchange.Tests.Worksheets;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Exchange.Tests.EvaluationPages;

public sealed class EvaluationPageTests
{
    private static readonly string Page = EvaluationPage.Of(Samples.Whole, Samples.Codebook, Disputed.Rows);

    [Fact]
    public void The_page_is_as_the_golden_file() => GoldenFile.Matches(Page, "EvaluationPages", "Expected", "evaluation.html");

    [Fact]
    public void Each_picture_says_in_words_what_it_shows()
    {
        var pictures = Regex.Count(Page, "<svg ");

        Assert.Equal(8, pictures);
        Assert.Equal(pictures, Regex.Count(Page, "<svg [^>]*role=\"img\" aria-label=\"[^\"]{20,}\">"));
    }

    [Fact]
    public void An_evaluation_with_nothing_but_its_folds_says_what_was_not_measured()
    {
        var page = EvaluationPage.Of(Samples.Bare, Samples.Codebook, []);

        Assert.Contains("Not measured here: triage, the learning curve and the detection of factors", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What more articles bring", page, StringComparison.Ordinal);
        Assert.Contains("undefined", page, StringComparison.Ordinal);
        Assert.Contains("There are none.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("src=")]
    [InlineData("url(")]
    [InlineData("@import")]
    [InlineData("http")]
    [InlineData("<script")]
    [InlineData("NaN")]
    public void The_page_loads_and_runs_nothing(string loading) => Assert.DoesNotContain(loading, Page, StringComparison.Ordinal);

    [Fact]
    public void Text_stays_text()
    {
        var row = Disputed.Rows[0] with { Id = "<img src=x onerror=alert(1)>" };

        Assert.DoesNotContain("<img", EvaluationPage.Of(Samples.Whole, Samples.Codebook, (WorksheetRow[])[row]), StringComparison.Ordinal);
    }
}
