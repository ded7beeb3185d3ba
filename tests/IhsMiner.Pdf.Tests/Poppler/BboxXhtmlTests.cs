using IhsMiner.Documents;
using IhsMiner.Pdf.Poppler;

namespace IhsMiner.Pdf.Tests.Poppler;

public sealed class BboxXhtmlTests
{
    [Fact]
    public async Task Entities_are_read_once() =>
        Assert.Equal(["<a&amp;\"b\">"], await TextsAsync(Word("&lt;a&amp;amp;&quot;b&quot;&gt;")));

    [Fact]
    public async Task Control_characters_and_line_breaks_inside_a_word_do_no_harm() =>
        Assert.Equal(["ab", "cd"], await TextsAsync(Word("a\u0001b\r\nc\0d")));

    [Fact]
    public async Task A_word_without_a_finite_box_is_on_no_page() =>
        Assert.Empty(await TextsAsync(Word("lost").Replace("xMax=\"30\"", "xMax=\"nan\"", StringComparison.Ordinal)));

    [Fact]
    public async Task Ligatures_are_spelt_out() => Assert.Equal(["office"], await TextsAsync(Word("oﬃce")));

    [Fact]
    public async Task A_page_that_breaks_off_is_not_counted() =>
        Assert.Empty(await PagesAsync("<page width=\"600\" height=\"800\">\n" + Word("half")));

    [Fact]
    public async Task A_quarter_turn_swaps_width_and_height()
    {
        var page = Assert.Single(await PagesAsync("<page width=\"600\" height=\"800\">\n</page>", new() { [1] = 270 }));
        Assert.Equal((800, 600, 270), (page.Width, page.Height, page.Rotation));
    }

    private static string Word(string text) => $"    <word xMin=\"10\" yMin=\"20\" xMax=\"30\" yMax=\"32\">{text}</word>\n";

    private static async Task<IEnumerable<string>> TextsAsync(string words) =>
        Assert.Single(await PagesAsync($"<page width=\"600\" height=\"800\">\n{words}</page>\n")).Words.Select(word => word.Text);

    private static Task<IReadOnlyList<Page>> PagesAsync(string text, Dictionary<int, int>? rotations = null) =>
        BboxXhtml.ParseAsync(new StringReader(text), rotations ?? []);
}
