using System.Text;
using IhsMiner.Documents;
using IhsMiner.Pdf.Poppler;

namespace IhsMiner.Pdf.Tests.Poppler;

public sealed class BboxXhtmlTests
{
    [Fact]
    public void Entities_are_read_once() =>
        Assert.Equal(["<a&amp;\"b\">"], Texts(Word("&lt;a&amp;amp;&quot;b&quot;&gt;")));

    [Fact]
    public void Control_characters_and_line_breaks_inside_a_word_do_no_harm() =>
        Assert.Equal(["ab", "cd"], Texts(Word("a\u0001b\r\nc\0d")));

    [Fact]
    public void A_word_without_a_finite_box_is_on_no_page() =>
        Assert.Empty(Texts(Word("lost").Replace("xMax=\"30\"", "xMax=\"nan\"", StringComparison.Ordinal)));

    [Fact]
    public void Ligatures_are_spelt_out() => Assert.Equal(["office"], Texts(Word("oﬃce")));

    [Fact]
    public void A_page_that_breaks_off_is_not_counted() =>
        Assert.Empty(Pages("<page width=\"600\" height=\"800\">\n" + Word("half")));

    [Fact]
    public void A_quarter_turn_swaps_width_and_height()
    {
        var page = Assert.Single(Pages("<page width=\"600\" height=\"800\">\n</page>", new() { [1] = 270 }));
        Assert.Equal((800, 600, 270), (page.Width, page.Height, page.Rotation));
    }

    [Fact]
    public void Lines_longer_than_the_buffer_and_words_across_its_end_are_read_whole()
    {
        var longest = new string('x', 200_000);
        var many = string.Concat(Enumerable.Range(0, 3000).Select(i => Word($"w{i}")));
        Assert.Equal([longest, .. Enumerable.Range(0, 3000).Select(i => $"w{i}")], Texts(Word(longest) + many));
    }

    private static string Word(string text) => $"    <word xMin=\"10\" yMin=\"20\" xMax=\"30\" yMax=\"32\">{text}</word>\n";

    private static IEnumerable<string> Texts(string words) =>
        Assert.Single(Pages($"<page width=\"600\" height=\"800\">\n{words}</page>\n")).Words.Select(word => word.Text);

    private static IReadOnlyList<Page> Pages(string text, Dictionary<int, int>? rotations = null) =>
        BboxXhtml.Parse(new MemoryStream(Encoding.UTF8.GetBytes(text)), rotations ?? []).Pages;
}
