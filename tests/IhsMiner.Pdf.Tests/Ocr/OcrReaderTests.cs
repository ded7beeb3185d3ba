using IhsMiner.Documents;
using IhsMiner.Pdf.Ocr;
using IhsMiner.Pdf.Poppler;
using IhsMiner.Pdf.Processes;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Ocr;

/// <summary>Pages rendered by Poppler and read by a script in Tesseract's place.</summary>
public sealed class OcrReaderTests : IDisposable
{
    /// <summary>A table of one line, two words and a speck; 300 dots an inch, so that 300 dots are 72 points.</summary>
    private const string Table = """
        test -s "$1" || exit 1
        printf 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n'
        printf '4\t1\t1\t1\t1\t0\t300\t600\t600\t50\t-1\t\n'
        printf '5\t1\t1\t1\t1\t1\t300\t610\t250\t40\t96.5\tCare\n'
        printf '5\t1\t1\t1\t1\t2\t600\t610\t300\t40\t91\theals.\n'
        printf '5\t1\t1\t1\t1\t3\t950\t600\t10\t10\t4\t~\n'
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [EngineFact(PdfEngines.Poppler)]
    public async Task A_scanned_file_is_read_in_pictures_and_marked()
    {
        var done = Assert.IsType<Reading.Done>(await ReadAsync(Table, new(), "0 0 100 100 re f"));
        var page = Assert.Single(done.Document.Pages);

        Assert.True(page.IsRecognised);
        Assert.Equal(["Care", "heals."], page.Words.Select(word => word.Text));
        // Letters 40 dots, 9.6 points high are of 13.7 points, set as 13.5: 0.93 em above the base line at 650 dots, 0.25 below.
        Assert.Equal((72, 143, 132, 159), Rounded(page.Words[0].Box));
        Assert.Equal("1 of 1 pages were read by text recognition: 1", Assert.Single(done.Warnings));
    }

    [EngineFact(PdfEngines.Poppler)]
    public async Task Pages_with_text_keep_it()
    {
        var done = Assert.IsType<Reading.Done>(await ReadAsync(Table, new(), MinimalPdf.Line("Trust", 50, 700), "0 0 100 100 re f"));

        Assert.Equal("Trust Care heals.", Read.Text(done.Document));
        Assert.Equal([false, true], done.Document.Pages.Select(page => page.IsRecognised));
    }

    [EngineFact(PdfEngines.Poppler)]
    public async Task Pictures_without_words_leave_the_file_scanned() =>
        Assert.Equal(FailureReason.Scanned, await FailureAsync("exit 0", new()));

    [EngineFact(PdfEngines.Poppler)]
    public async Task A_recogniser_that_hangs_is_killed_at_the_time_limit() =>
        Assert.Equal(FailureReason.Timeout, await FailureAsync("sleep 300", new() { Seconds = 2 }));

    [EngineFact(PdfEngines.Poppler)]
    public async Task A_recogniser_that_prints_without_end_is_too_large() =>
        Assert.Equal(FailureReason.TooLarge, await FailureAsync("exec yes", new() { OutputMegabytes = 32 }));

    [EngineFact(PdfEngines.Poppler)]
    public async Task A_recogniser_that_fails_leaves_the_legible_pages()
    {
        var done = Assert.IsType<Reading.Done>(await ReadAsync("exit 3", new(), MinimalPdf.Line("Trust", 50, 700), "0 0 100 100 re f"));

        Assert.Equal("Trust", Read.Text(done.Document));
        Assert.Contains("gave up at page 2 (damaged)", done.Warnings[^1], StringComparison.Ordinal);
    }

    private static (double, double, double, double) Rounded(Box box) =>
        (Math.Round(box.Left), Math.Round(box.Top), Math.Round(box.Right), Math.Round(box.Bottom));

    private async Task<FailureReason> FailureAsync(string script, ReaderLimits limits) =>
        Assert.IsType<Reading.Failed>(await ReadAsync(script, limits, "0 0 100 100 re f")).Reason;

    private Task<Reading> ReadAsync(string script, ReaderLimits limits, params string[] pages)
    {
        var poppler = PopplerTools.Require();
        var tools = new OcrTools(SearchPath.Find("pdftoppm")!, folder.Script("tesseract", script), poppler.Prlimit);
        return new OcrReader(new PopplerReader(poppler, limits), tools, limits)
            .ReadAsync(folder.Write("file.pdf", new MinimalPdf { Pages = pages }.Bytes()), default);
    }
}
