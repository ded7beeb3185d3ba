using IhsMiner.Documents;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests;

public sealed class WordsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_word_stands_where_the_page_draws_it_from_the_top_left(string engine)
    {
        var word = (await PageAsync(engine, new())).Words[0];
        Assert.Equal("Integrated", word.Text);
        Assert.Equal(100, word.Box.Left, 0.5);
        // The baseline is 700 above the lower edge of 800; the descent lies below it.
        Assert.InRange(word.Box.Bottom, 100, 104);
        Assert.InRange(word.Box.Height, 9, 13);
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Words_come_in_content_order(string engine)
    {
        var content = MinimalPdf.Line("below", 50, 100) + MinimalPdf.Line("above", 50, 600);
        var page = await PageAsync(engine, new() { Pages = [content] });
        Assert.Equal(["below", "above"], page.Words.Select(word => word.Text));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Text_that_runs_up_or_down_the_page_is_not_upright(string engine)
    {
        var page = await PageAsync(engine, new()
        {
            Pages =
            [
                MinimalPdf.Line("The article is here", 100, 700)
                + MinimalPdf.Turned("Downloaded from the il of it", "0 1 -1 0", 30, 100)
                + MinimalPdf.Turned("Downloaded from the il of it", "0 -1 1 0", 560, 700),
            ],
        });
        Assert.Equal(16, page.Words.Count);
        Assert.All(page.Words.Take(4), word => Assert.True(word.Upright, word.Text));
        Assert.All(page.Words.Skip(4), word => Assert.False(word.Upright, word.Text));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_rotated_page_is_given_as_a_reader_sees_it(string engine)
    {
        // On a page that is turned by 90 degrees clockwise, text that runs up the sheet is upright for the reader.
        var content = MinimalPdf.Turned("Integrated care", "0 1 -1 0", 100, 200);
        var page = await PageAsync(engine, new() { Rotate = 90, Pages = [content] });
        Assert.Equal((800, 600, 90), (page.Width, page.Height, page.Rotation));
        Assert.All(page.Words, word => Assert.True(word.Upright));
        Assert.Equal(200, page.Words[0].Box.Left, 0.5);
        Assert.InRange(page.Words[0].Box.Bottom, 100, 104);
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task The_crop_box_is_the_page_and_what_lies_outside_is_no_text(string engine)
    {
        var page = await PageAsync(engine, new()
        {
            CropBox = "50 60 550 760",
            Pages = [MinimalPdf.Line("inside", 100, 700) + MinimalPdf.Line("outside", 100, 20)],
        });
        Assert.Equal((500, 700), (page.Width, page.Height));
        var word = Assert.Single(page.Words);
        Assert.Equal(50, word.Box.Left, 0.5);
        Assert.InRange(word.Box.Bottom, 60, 64);
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task No_word_is_blank_or_holds_white_space(string engine)
    {
        var content = MinimalPdf.Line("  one  \\240 two   ", 100, 700) + MinimalPdf.Line("   ", 100, 600);
        var page = await PageAsync(engine, new() { Pages = [content] });
        Assert.All(page.Words, word => Assert.DoesNotContain(word.Text, char.IsWhiteSpace));
        Assert.Equal(["one", "two"], page.Words.Select(word => word.Text));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_page_without_text_keeps_its_place(string engine)
    {
        var path = folder.Write("three.pdf", new MinimalPdf { Pages = ["", MinimalPdf.Line("second", 100, 700), ""] }.Bytes());
        var document = await Read.Document(engine, path);
        Assert.Equal([(1, 0), (2, 1), (3, 0)], document.Pages.Select(page => (page.Number, page.Words.Count)));
    }

    private async Task<Page> PageAsync(string engine, MinimalPdf pdf) =>
        Assert.Single((await Read.Document(engine, folder.Write("page.pdf", pdf.Bytes()))).Pages);
}
