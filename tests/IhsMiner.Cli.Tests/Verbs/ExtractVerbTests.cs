using System.Text.Json;
using IhsMiner.Cli.Tests.Support;

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
