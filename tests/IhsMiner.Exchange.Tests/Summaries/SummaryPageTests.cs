using IhsMiner.Exchange.Summaries;

namespace IhsMiner.Exchange.Tests.Summaries;

public sealed class SummaryPageTests
{
    [Fact]
    public void The_page_is_as_the_golden_file() =>
        GoldenFile.Matches(SummaryPage.Of(Samples.Whole), "Summaries", "Expected", "summary.html");

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("</title></style><img src=x onerror=alert(1)>", "<img")]
    [InlineData("\" onmouseover=\"alert(1)", "\" onmouseover")]
    [InlineData("' onmouseover='alert(1)", "' onmouseover")]
    public void Text_stays_text(string hostile, string markup) =>
        Assert.DoesNotContain(markup, SummaryPage.Of(Samples.Of(hostile)), StringComparison.Ordinal);

    [Fact]
    public void Control_characters_are_seen_and_harmless()
    {
        var page = SummaryPage.Of(Samples.Of("a\0b\u001bc\u0085d\ud800e"));
        Assert.Contains("a\ufffdb\ufffdc\ufffdd\ufffde", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, sign => char.IsControl(sign) && sign != '\n');
    }

    [Fact]
    public void A_link_leads_to_the_page_in_the_pdf()
    {
        var document = new SummaryDocument("x", "../my files/50% #1.pdf", null, 4, 1, 1);
        var summary = Samples.Of("x") with { Statements = [new(document, 3, "t", "k", 0.5, "x")] };
        Assert.Contains("href=\"../my%20files/50%25%20%231.pdf#page=3\"", SummaryPage.Of(summary), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_never_runs_a_script() =>
        Assert.DoesNotContain("href=\"javascript:", SummaryPage.Of(Samples.Of("javascript:alert(1)")), StringComparison.Ordinal);

    [Theory]
    [InlineData("src=")]
    [InlineData("url(")]
    [InlineData("@import")]
    [InlineData("http")]
    public void The_page_loads_nothing(string loading) =>
        Assert.DoesNotContain(loading, SummaryPage.Of(Samples.Whole), StringComparison.Ordinal);

    [Fact]
    public void A_failed_document_is_listed_with_its_reason() =>
        Assert.Contains("failed: encrypted", SummaryPage.Of(Samples.Whole), StringComparison.Ordinal);
}
