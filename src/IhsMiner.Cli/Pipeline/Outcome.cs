using IhsMiner.Documents;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Pipeline;

/// <summary>What came of one input document: its sentences, or the reason why there are none.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>The document was read to its end.</summary>
    public sealed record Done(Document Document, Composition Composition) : Outcome;

    /// <summary>It was not.</summary>
    /// <param name="Message">One line for a person.</param>
    public sealed record Failed(string Path, FailureReason Reason, string Message) : Outcome;
}
