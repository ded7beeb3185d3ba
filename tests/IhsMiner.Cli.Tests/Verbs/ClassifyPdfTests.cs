using System.Text.RegularExpressions;
using IhsMiner.Cli.Tests.Support;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed partial class ClassifyPdfTests
{
    [PdfFact]
    public async Task PDFs_folders_and_statements_come_in_the_order_named_under_any_name()
    {
        using var folder = new ScratchFolder();
        var odd = folder.Write("-odd näme €.pdf", Bytes("Lack of trust is a barrier to integrated care."));
        folder.Write("in/b.pdf", Bytes("Shared budgets enable joint working."));
        folder.Write("in/a.pdf", Bytes("Leaders need to agree on a common vision."));
        var text = folder.Write("s.txt", "Trust.\n");
        File.CreateSymbolicLink(folder.At("link.pdf"), odd);

        var run = await ProgramRun.Of("classify", "--all", folder.At("in"), text, folder.At("link.pdf"), "--", odd);
        var table = CsvText.Of(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a.pdf", "b.pdf", "s.txt", "link.pdf", "-odd näme €.pdf"], table["source"]);
        Assert.Equal(["1", "1", "", "1", "1"], table["page"]);
        Assert.Equal("Shared budgets enable joint working.", table["statement"][1]);
    }

    [PdfFact]
    public async Task Each_file_that_is_no_readable_PDF_is_said_and_the_others_are_done()
    {
        using var folder = new ScratchFolder();
        string[] bad =
        [
            folder.Write("word.pdf", "PK not a PDF"u8.ToArray()),
            folder.Write("empty.pdf", []),
            Repository.At("tests", "IhsMiner.Pdf.Tests", "Fixtures", "needs-password.pdf"),
            folder.Write("scan.pdf", new MinimalPdf { Pages = [""] }.Bytes()),
            folder.At("missing.pdf"),
        ];

        var run = await ProgramRun.Of(["classify", "--all", .. bad, folder.Write("good.pdf", Bytes("Shared budgets enable joint working."))]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["good.pdf"], CsvText.Of(run.Output)["source"]);
        Assert.Equal(
            [
                $"failed (not-a-pdf) in {folder.Path}: word.pdf",
                $"failed (not-a-pdf) in {folder.Path}: empty.pdf",
                $"failed (encrypted) in {Path.GetDirectoryName(bad[2])}: needs-password.pdf",
                $"failed (scanned) in {folder.Path}: scan.pdf",
                $"failed (unreadable) in {folder.Path}: missing.pdf",
                "1 done, 5 failed; 1 factor statements",
            ],
            run.Errors.Select(line => UpToTheName().Match(line).Value));
    }

    [PdfFact]
    public async Task Annotated_copies_lie_beside_the_statements()
    {
        using var folder = new ScratchFolder();

        var run = await ProgramRun.Of("classify", Repository.Sample("briefing"), "--format", "pdf", "--output", folder.At("out"));

        Assert.Equal(0, run.ExitCode);
        var rows = CsvText.Of(File.ReadAllText(folder.At("out/statements.csv"))).Rows.Count;
        Assert.InRange(rows, 1, 1000);
        var copy = File.ReadAllText(folder.At("out/briefing.annotated.pdf"), System.Text.Encoding.Latin1);
        // A sentence that runs over to the next page has a highlight on each.
        Assert.InRange(HighlightOfCopy().Count(copy), rows, 2 * rows);
        Assert.Matches(@"/T \(model:ihs-2022@[0-9a-f]{7}\)", copy);
    }

    [Fact]
    public async Task Annotated_copies_need_a_folder()
    {
        var run = await Run.Of("classify", "a.pdf", "--format", "pdf");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--format pdf needs --output, a folder", Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task Sentences_that_state_no_factor_are_written_when_all_are_asked_for()
    {
        var some = CsvText.Of((await ProgramRun.Of("classify", Repository.Sample("briefing"))).Output);
        var all = CsvText.Of((await ProgramRun.Of("classify", Repository.Sample("briefing"), "--all")).Output);

        Assert.All(some["is_factor"], cell => Assert.Equal("true", cell));
        Assert.Equal(some.Rows, all.Rows.Where(row => row[4] == "true"));
        Assert.InRange(some.Rows.Count, 1, all.Rows.Count - 1);
    }

    [PdfFact]
    public async Task Text_that_a_spreadsheet_would_run_is_made_harmless_in_CSV_and_kept_in_JSON()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("a.pdf", Bytes("=HYPERLINK is what the report calls its shared budget."));

        var csv = await ProgramRun.Of("classify", path, "--all");
        var json = await ProgramRun.Of("classify", path, "--all", "--format", "json");

        Assert.Equal(["'=HYPERLINK is what the report calls its shared budget."], CsvText.Of(csv.Output)["statement"]);
        Assert.Contains("\"statement\":\"=HYPERLINK", json.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("/Subtype /Highlight")]
    private static partial Regex HighlightOfCopy();

    [GeneratedRegex(@"^failed.*?\.pdf|^\d.*")]
    private static partial Regex UpToTheName();

    private static byte[] Bytes(string sentence) => new MinimalPdf { Pages = [MinimalPdf.Line(sentence, 60, 700)] }.Bytes();
}
