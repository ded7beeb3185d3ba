using System.Text.Json;
using IhsMiner.Cli.Tests.Support;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class ExtractVerbTests
{
    [PdfFact]
    public async Task Writes_one_object_a_sentence()
    {
        using var folder = new ScratchFolder();

        var run = await ProgramRun.Of("extract", Repository.Sample("briefing"), "-o", folder.At("out.jsonl"));
        var sentences = File.ReadAllLines(folder.At("out.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal($"1 done, 0 failed; {sentences.Length} sentences", Assert.Single(run.Errors));
        Assert.All(sentences, sentence => Assert.Equal(
            ["document", "page", "boxes", "role", "section", "lead_in", "text", "start", "end", "recognised"],
            sentence.EnumerateObject().Select(cell => cell.Name)));
        Assert.InRange(sentences.Length, 50, 1000);
    }

    [PdfFact]
    public async Task What_is_no_PDF_fails_and_the_rest_is_read()
    {
        using var folder = new ScratchFolder();

        var run = await ProgramRun.Of("extract", folder.Write("a.csv", "statement\n"), Repository.Sample("briefing"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"failed (not-a-pdf) in {folder.Path}: a.csv", run.Errors[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"document\":\"briefing.pdf\",\"page\":1,", run.Output, StringComparison.Ordinal);
    }

    [PopplerFact]
    public async Task Annotated_copies_lie_beside_the_sentences()
    {
        using var folder = new ScratchFolder();
        var torn = folder.Write("torn.pdf", "%PDF-1.4\n"u8.ToArray());

        var run = await ProgramRun.Of(
            "extract", torn, Repository.Sample("briefing"), "--format", "pdf", "--output", folder.At("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["briefing.annotated.pdf", "sentences.jsonl"],
            Directory.EnumerateFileSystemEntries(folder.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var copy = await ProgramRun.Of("extract", folder.At("out/briefing.annotated.pdf"), "--format", "text");
        var original = await ProgramRun.Of("extract", Repository.Sample("briefing"), "--format", "text");
        Assert.Equal(original.Output, copy.Output);
    }

    [PopplerFact]
    public async Task A_damaged_file_is_drawn_anew_before_it_is_annotated()
    {
        using var folder = new ScratchFolder();
        var torn = folder.Write("torn.pdf", [.. "junk in front\n"u8, .. new MinimalPdf().Bytes()]);

        var run = await ProgramRun.Of("extract", torn, "--format", "pdf", "--output", folder.At("out"));

        Assert.Equal((0, "1 done, 0 failed; 1 sentences"), (run.ExitCode, run.Errors[^1]));
        var copy = await ProgramRun.Of("extract", folder.At("out/torn.annotated.pdf"), "--format", "text");
        Assert.Equal("Integrated care needs trust\n", copy.Output);
    }

    [PopplerFact]
    public async Task A_file_that_cannot_be_annotated_is_told_and_its_sentences_are_there()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("bin"));
        folder.Script("bin/pdftocairo", "exit 3");
        var torn = folder.Write("torn.pdf", [.. "junk in front\n"u8, .. new MinimalPdf().Bytes()]);
        using var started = ProgramRun.Start(folder.At("bin"), "extract", torn, "--format", "pdf", "--output", folder.At("out"));

        var run = await started.EndAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("torn.pdf was read, but no annotated copy was made", run.Errors[0], StringComparison.Ordinal);
        Assert.Equal(["sentences.jsonl"], Directory.EnumerateFileSystemEntries(folder.At("out")).Select(Path.GetFileName));
        Assert.Single(File.ReadAllLines(folder.At("out/sentences.jsonl")));
    }

    [PdfFact]
    public async Task The_account_of_a_sample_balances()
    {
        var text = await ProgramRun.Of("extract", Repository.Sample("report"), "--account");
        var json = await ProgramRun.Of("extract", Repository.Sample("report"), "--account", "--format", "json");

        Assert.Matches(@"(?m)^all .* 0$", text.Output);
        var account = JsonDocument.Parse(json.Output).RootElement;
        Assert.Equal(0, account.GetProperty("unaccounted").GetInt32());
        Assert.Equal(
            account.GetProperty("read").GetInt32(),
            account.GetProperty("kept").GetInt32()
                + account.GetProperty("removed").EnumerateObject().Sum(reason => reason.Value.GetInt32()));
    }

    [PdfFact]
    public async Task Plain_text_is_a_sentence_a_line()
    {
        var run = await ProgramRun.Of("extract", Repository.Sample("briefing"), "--format", "text");

        Assert.Contains("\nThe Alliance turned one in January\n", run.Output, StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task Metadata_comes_before_the_sentences_of_its_document()
    {
        var run = await ProgramRun.Of("extract", Repository.Sample("article"), "--metadata");
        var first = JsonDocument.Parse(run.Output[..run.Output.IndexOf('\n', StringComparison.Ordinal)]).RootElement;
        var title = first.GetProperty("metadata").GetProperty("title");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Working across the water", title.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, title.GetProperty("box").GetProperty("page").GetInt32());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("metadata").GetProperty("doi").ValueKind);
    }

    [NoTesseractFact]
    public async Task Text_recognition_without_Tesseract_says_what_to_install()
    {
        var run = await ProgramRun.Of("extract", Repository.Sample("briefing"), "--ocr");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("tesseract-ocr", Assert.Single(run.Errors), StringComparison.Ordinal);
    }
}
