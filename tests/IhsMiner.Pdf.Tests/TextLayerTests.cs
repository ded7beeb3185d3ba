using IhsMiner.Documents;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests;

/// <summary>Files whose text layer is missing or nonsense, whole or in part.</summary>
public sealed class TextLayerTests : IDisposable
{
    private const string Cipher = "7KH SDWLHQWV DQG WKHLU FDUHUV ZHUH QRW DVNHG ZKDW WKH\\\\ QHHGHG IURP WKH VHUYLFH";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnPoppler, OnPdfPig]
    public async Task Glyph_numbers_instead_of_letters_are_garbled_and_the_message_gives_figures(string engine)
    {
        var failed = Assert.IsType<Reading.Failed>(await ReadAsync(engine, MinimalPdf.Line(Cipher, 50, 700)));

        Assert.Equal(FailureReason.Garbled, failed.Reason);
        Assert.Contains("of the letter pairs are common", failed.Message, StringComparison.Ordinal);
        Assert.Single(failed.Textless!.Pages);
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_page_without_text_among_pages_with_text_is_warned_of(string engine)
    {
        var done = Assert.IsType<Reading.Done>(
            await ReadAsync(engine, MinimalPdf.Line("Care needs trust", 50, 700), "", "", MinimalPdf.Line("and time", 50, 700)));

        Assert.Equal("2 of 4 pages have no text (blank or pictures; --ocr reads pictures): 2–3", Assert.Single(done.Warnings));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_garbled_page_among_good_ones_is_warned_of(string engine)
    {
        var page = string.Concat(Enumerable.Range(0, 4).Select(i => MinimalPdf.Line(Cipher, 50, 700 - 12 * i)));
        var text = string.Concat(Enumerable.Range(0, 6).Select(i =>
            MinimalPdf.Line("The patients and their carers were not asked what they needed from the service", 50, 700 - 12 * i)));

        var done = Assert.IsType<Reading.Done>(await ReadAsync(engine, text, page, text));

        Assert.StartsWith("1 of 3 pages have garbled text", Assert.Single(done.Warnings), StringComparison.Ordinal);
    }

    [Theory, OnPoppler]
    public async Task A_stream_that_breaks_off_is_warned_of(string engine)
    {
        var done = Assert.IsType<Reading.Done>(await ReadAsync(
            engine, MinimalPdf.Line("Care needs trust", 50, 700) + "BT /F1 10 Tf 1 0 0 1 50 600 Tm (and time) Tj ET [[[ << ( unfinished"));

        Assert.Contains("text may be missing", Assert.Single(done.Warnings), StringComparison.Ordinal);
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_file_without_fault_has_no_warnings(string engine) =>
        Assert.Empty(Assert.IsType<Reading.Done>(await ReadAsync(engine, MinimalPdf.Line("Care needs trust", 50, 700))).Warnings);

    [Theory, OnPoppler, OnPdfPig]
    public async Task The_title_of_the_information_dictionary_is_read(string engine)
    {
        var path = folder.Write("titled.pdf", new MinimalPdf { Title = "Care and trust" }.Bytes());

        Assert.Equal(new("Care and trust", null, null), (await Read.Document(engine, path)).Info);
    }

    private Task<Reading> ReadAsync(string engine, params string[] pages) =>
        Read.With(engine, folder.Write("file.pdf", new MinimalPdf { Pages = pages }.Bytes()));
}
