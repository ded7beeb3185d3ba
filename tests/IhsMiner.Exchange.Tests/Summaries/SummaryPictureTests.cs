using System.Xml.Linq;
using IhsMiner.Exchange.Summaries;

namespace IhsMiner.Exchange.Tests.Summaries;

public sealed class SummaryPictureTests
{
    [Fact]
    public void The_picture_is_as_the_golden_file() =>
        GoldenFile.Matches(SummaryPicture.Of(Samples.Whole), "Summaries", "Expected", "summary.svg");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</svg>&nbsp;]]>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("a\0b\u001bc\ud800d\udc00e\uffff")]
    [InlineData("")]
    public void Hostile_text_leaves_well_formed_xml_of_the_pictures_own_elements(string hostile)
    {
        var picture = XDocument.Parse(SummaryPicture.Of(Samples.Of(hostile)));
        string[] own = ["svg", "title", "desc", "style", "rect", "text", "tspan", "path"];
        Assert.All(picture.Descendants(), element =>
        {
            Assert.Contains(element.Name.LocalName, own);
            Assert.Null(element.Attribute("onload"));
        });
    }

    [Fact]
    public void A_very_long_word_is_cut_with_an_ellipsis()
    {
        var texts = Texts(Samples.Of(new string('w', 5000)));
        Assert.All(texts, text => Assert.True(text.Length < 120, text));
        Assert.Contains(texts, text => text.EndsWith("w…", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cut_keeps_a_letter_and_its_accent_together()
    {
        var texts = Texts(Samples.Of(string.Concat(Enumerable.Repeat("e\u0301", 2000))));
        var cut = texts.Where(text => text.EndsWith('…')).ToArray();
        Assert.NotEmpty(cut);
        Assert.All(cut, text => Assert.EndsWith("\u0301…", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_run_that_found_nothing_is_drawn()
    {
        var empty = Samples.Whole with
        {
            Counts = new Dictionary<(string, string), int>(), Agreement = [], Statements = [], Documents = [],
        };
        Assert.Contains("0 documents · 0 pages · 0 sentences · 0 factors", Texts(empty));
    }

    [Fact]
    public void Every_theme_of_many_is_in_the_table()
    {
        var themes = Enumerable.Range(1, 20).Select(number => Samples.Category($"t{number}", $"Theme {number}")).ToArray();
        var texts = Texts(Samples.Of("x") with
        {
            Themes = themes, Counts = new Dictionary<(string, string), int>(), Statements = [],
        });
        Assert.All(themes, theme => Assert.Contains(theme.Name, texts));
    }

    [Theory]
    [InlineData("0.71", 5)]
    [InlineData("0.71 [0.60, 0.80]", 4)]
    [InlineData("undefined: only one category was used", 2)]
    public void As_many_figures_of_agreement_are_shown_as_fit_whole(string value, int shown)
    {
        var summary = Samples.Whole with { Agreement = [.. Enumerable.Repeat(new SummaryAgreement("κ", 504, value), 7)] };
        Assert.Equal(shown, Texts(summary).Count(text => text == $"{value}n = 504"));
    }

    private static string[] Texts(RunSummary summary)
    {
        var picture = XDocument.Parse(SummaryPicture.Of(summary));
        return [.. picture.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];
    }
}
