using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Tests.Support;
using IhsMiner.Cli.Verbs;
using IhsMiner.Documents;
using IhsMiner.Exchange.Sentences;
using IhsMiner.Pdf;

namespace IhsMiner.Cli.Tests.Pipeline;

public sealed class IsolatedCompositionTests
{
    [PopplerFact]
    public async Task What_comes_through_the_pipe_is_what_was_composed()
    {
        var path = Repository.Sample("briefing");
        var here = new DocumentComposition(PdfEngines.OpenHere(PdfEngines.Poppler, new()), seconds: 60);
        await using var there = new IsolatedComposition(ComposeWorkerVerb.Command(PdfEngines.Poppler, ocr: false), new(), null);

        Assert.Equal(Text(await here.ReadAsync(path, default)), Text(await there.ReadAsync(path, default)));
    }

    [UnixFact]
    public async Task A_layout_that_hangs_is_ended_when_the_time_is_over()
    {
        // It says that it is ready, and nothing more; its input's end does not move it.
        const string Hanging = """trap '' TERM; printf '\016\000\000\000{"Protocol":5}'; while :; do sleep 1; done""";
        await using var composition = new IsolatedComposition(new("sh", ["-c", Hanging]), new() { Seconds = 1 }, null);

        var failed = Assert.IsType<Outcome.Failed>(await composition.ReadAsync("slow.pdf", default));

        Assert.Equal((FailureReason.Timeout, "slow.pdf"), (failed.Reason, failed.Path));
        Assert.Contains("took longer than 1 s", failed.Message, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task An_answer_that_is_no_document_is_a_crash()
    {
        const string Odd = """printf '\016\000\000\000{"Protocol":5}'; printf '\002\000\000\000{}'; cat >/dev/null""";
        await using var composition = new IsolatedComposition(new("sh", ["-c", Odd]), new() { Seconds = 20 }, null);

        Assert.Equal(FailureReason.Crashed, Assert.IsType<Outcome.Failed>(await composition.ReadAsync("a.pdf", default)).Reason);
    }

    private static string Text(Outcome outcome)
    {
        var done = Assert.IsType<Outcome.Done>(outcome);
        using var writer = new StringWriter();
        MetadataLine.Write(writer, done.Document, done.Metadata, done.Warnings);
        SentenceLines.Write(writer, done.Document, done.Composition.Sentences);
        writer.Write(string.Join('\n', done.Composition.Removed));
        writer.Write(string.Join('\n', done.Document.Pages.SelectMany(page => page.Words)));
        writer.Write(string.Join('\n', done.Composition.CharactersByPage));
        writer.Write(done.Composition.Text);
        return writer.ToString();
    }
}
