using System.Diagnostics;
using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;
using IhsMiner.Tests.Sentences;

namespace IhsMiner.Tests.Layout;

/// <summary>Documents that are broken, or made to break a program.</summary>
public sealed class HostileDocumentsTests
{
    public static TheoryData<string> Shapes =>
        ["prose", "scattered", "one row", "one place", "turned", "raised marks", "dots", "brackets", "long lines with rows"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_page_of_a_hundred_thousand_words_is_done_in_seconds(string shape)
    {
        var words = Enumerable.Range(0, 100_000).Select(i => Word(shape, i)).ToList();
        var document = Document(new Page(1, 600, 800, 0, words));
        var clock = Stopwatch.StartNew();

        var composition = Compose.Document(LayOut.Document(document));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{shape}: {clock.Elapsed}");
        SentenceInvariants.AssertHold(composition);
    }

    [Theory]
    [InlineData(double.NaN, 0, 10, 10)]
    [InlineData(0, 0, double.PositiveInfinity, 10)]
    [InlineData(100, 50, 20, 10)]
    [InlineData(-500, -500, -400, -490)]
    [InlineData(1e300, 1e300, 1e301, 1e301)]
    [InlineData(5, 5, 5, 5)]
    public void A_word_with_an_impossible_box_keeps_its_text(double left, double top, double right, double bottom)
    {
        var page = new PageBuilder().At(50, 100, 10, "Care is").Word("shared", new Box(left, top, right, bottom))
            .At(50, 112, 10, "by all of them.");

        TextAccount.AssertBalanced(PageBuilder.Document(page));
        Assert.Contains("shared", PageBuilder.Composed(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_without_size_or_words_are_laid_out()
    {
        var document = new Document("test.pdf", new string('0', 64),
            [new Page(1, 0, 0, 0, []), new Page(2, 0, 0, 0, [new Word("alone", new Box(0, 0, 0, 0))])]);

        Assert.Equal("alone", Compose.Document(LayOut.Document(document)).Text);
    }

    [Fact]
    public void A_document_without_pages_has_no_blocks()
    {
        Assert.Empty(LayOut.Document(new Document("test.pdf", new string('0', 64), [])).Blocks);
    }

    private static Document Document(Page page) => new("test.pdf", new string('0', 64), [page]);

    private static Word Word(string shape, int i) => shape switch
    {
        "prose" => new Word(i % 12 == 11 ? "end." : "word", Box(50 + i % 12 * 30, i / 12 * 12)),
        "scattered" => new Word("word", Box(i * 7919 % 600, i * 104_729 % 800)),
        "one row" => new Word("word", Box(i * 40, 100)),
        "one place" => new Word("word", Box(100, 100)),
        "turned" => new Word("word", new Box(580, i % 800, 590, i % 800 + 30), i % 3 == 0),
        "raised marks" => new Word("1,2", new Box(50 + i * 12, 98, 61 + i * 12, 104)),
        "dots" => new Word(". [ (.", Box(50 + i % 12 * 30, i / 12 * 12)),
        "brackets" => new Word("((((", Box(50 + i % 12 * 30, i / 12 * 12)),
        _ => i % 2 == 0 ? new Word("long", new Box(0, i * 12, 100_000, i * 12 + 10))
            : new Word("word", Box(i % 9000, i * 12 + 12)),
    };

    private static Box Box(double left, double top) => new(left, top, left + 25, top + 12);
}
