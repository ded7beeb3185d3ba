using IhsMiner.Cli.Terminals;
using IhsMiner.Documents;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Batch;

/// <summary>Says on standard error how far a run is, and what was not read.</summary>
internal sealed class BatchProgress(ProgressLine progress)
{
    /// <summary>Copies are not said one by one: there may be thousands, and the run lists them.</summary>
    public void Add(ListedDocument document, DocumentResult result)
    {
        Tell(document, result);
        progress.Step(result is DocumentResult.Failed);
    }

    /// <summary>Says what was not read, and counts no step.</summary>
    public void Tell(ListedDocument document, DocumentResult result)
    {
        switch (result)
        {
            case DocumentResult.Failed failed:
                progress.Say($"failed ({failed.Reason.Code()}): {document.Path}: {Line(failed.Message)}");
                break;
            case DocumentResult.Skipped { DuplicateOf: null } skipped:
                progress.Say($"skipped ({skipped.Reason.Code()}): {Line(skipped.Message)}");
                break;
        }
    }

    public void Say(string line) => progress.Say(line);

    private static string Line(string message) => message.ReplaceLineEndings(" ");
}
