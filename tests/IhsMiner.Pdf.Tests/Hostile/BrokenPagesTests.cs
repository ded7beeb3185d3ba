using System.Globalization;
using IhsMiner.Documents;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>Files of which a part cannot be read: what is there is kept, and what is missing is said.</summary>
public sealed class BrokenPagesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string> Breaks => new()
    {
        { "unknown filter", RawPdf.Stream(MinimalPdf.Line("Second", 100, 700), "/Filter /Nonsense") },
        { "no stream", "<< /Length 9 >>" },
        { "font that is not there", RawPdf.Stream("BT /F9 10 Tf 100 700 Td (Second) Tj ET") },
        { "operands that are none", RawPdf.Stream("BT /F1 Tf (Second) 7 Td 1 0 R Tj >> ] ET") },
    };

    public void Dispose() => folder.Dispose();

    [EngineTheory(PdfEngines.Poppler)]
    [MemberData(nameof(Breaks))]
    public Task Poppler_loses_no_more_than_the_broken_page(string name, string content) => OthersAreReadAsync(PdfEngines.Poppler, name, content);

    [EngineTheory(PdfEngines.PdfPig)]
    [MemberData(nameof(Breaks))]
    public Task PdfPig_loses_no_more_than_the_broken_page(string name, string content) => OthersAreReadAsync(PdfEngines.PdfPig, name, content);

    [Theory, OnPoppler, OnPdfPig]
    public async Task Of_a_file_whose_only_page_is_broken_nothing_is_left(string engine)
    {
        var pdf = OnePage.Of(RawPdf.Stream(RawPdf.Latin(OnePage.Text), "/Filter /Nonsense"));

        var failed = Assert.IsType<Reading.Failed>(await Read.With(engine, folder.Write("broken.pdf", pdf)));

        Assert.Equal(FailureReason.Damaged, failed.Reason);
        Assert.Contains("--ocr", failed.Message, StringComparison.Ordinal);
        Assert.NotNull(failed.Textless);
    }

    [EngineFact(PdfEngines.Poppler)]
    public async Task What_Poppler_gave_up_at_is_quoted()
    {
        var failed = Assert.IsType<Reading.Failed>(await Read.With(PdfEngines.Poppler, folder.Write("torn.pdf", "%PDF-1.7\n"u8.ToArray())));

        Assert.Contains("Syntax Error", failed.Message, StringComparison.Ordinal);
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_lock_that_is_not_a_password_asks_for_none(string engine)
    {
        var pdf = new EncryptedPdf("", "owner", -4).Bytes("/Filter /Adobe.PubSec /V 4 /SubFilter /adbe.pkcs7.s5");

        var failed = Assert.IsType<Reading.Failed>(await Read.With(engine, folder.Write("locked.pdf", pdf)));

        Assert.DoesNotContain("--password", failed.Message, StringComparison.Ordinal);
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_title_cannot_steer_a_terminal(string engine)
    {
        // UTF-16, as titles beyond Latin are.
        var title = string.Concat("\u001b[2JCare\u0007".Select(c => $"\0{c}"));
        var document = await Read.Document(engine, folder.Write("title.pdf", new MinimalPdf { Title = $"\u00FE\u00FF{title}" }.Bytes()));

        Assert.Equal("[2JCare", document.Info.Title);
    }

    [EngineFact(PdfEngines.PdfPig)]
    public async Task That_PdfPig_does_not_read_form_fields_is_said()
    {
        var pdf = RawPdf.Of(
            "<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 4 0 R >> >> /Annots [7 0 R] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", RawPdf.Stream(OnePage.Text), "<< /Fields [7 0 R] >>",
            "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (trust) /Rect [90 90 290 110] /Kids [7 0 R] >>");

        var done = Assert.IsType<Reading.Done>(await Read.With(PdfEngines.PdfPig, folder.Write("form.pdf", pdf)));

        Assert.Contains("form fields", Assert.Single(done.Warnings), StringComparison.Ordinal);
    }

    private async Task OthersAreReadAsync(string engine, string name, string content)
    {
        var done = Assert.IsType<Reading.Done>(await Read.With(engine, folder.Write("broken.pdf", ThreePages(content))));

        Assert.Equal((3, "First"), (done.Document.Pages.Count, Text(done.Document, 1)));
        Assert.Equal("Third", Text(done.Document, 3));
        Assert.True(done.Warnings.Count > 0, name);
    }

    private static string Text(Document document, int page) => string.Join(' ', document.Pages[page - 1].Words.Select(word => word.Text));

    private static byte[] ThreePages(string second) => RawPdf.Of(
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count 3 /Kids [5 0 R 6 0 R 7 0 R] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Producer (none) >>",
        .. Enumerable.Range(8, 3).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents {number} 0 R >>")),
        RawPdf.Stream(MinimalPdf.Line("First", 100, 700)), second, RawPdf.Stream(MinimalPdf.Line("Third", 100, 700)),
    ]);
}
