using IhsMiner.Documents;
using IhsMiner.Exchange.Statements;
using IhsMiner.Metadata;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Pipeline;

/// <summary>What came of one input.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>A document that was read to its end.</summary>
    public sealed record Done(Document Document, Composition Composition) : Outcome
    {
        public required ArticleMetadata Metadata { get; init; }

        /// <summary>Why text may be missing, one line each.</summary>
        public IReadOnlyList<string> Warnings { get; init; } = [];
    }

    /// <summary>Statements that were given as such.</summary>
    public sealed record Given(string Path, StatementSource Statements) : Outcome;

    /// <summary>The file was named before, and is done there.</summary>
    public sealed record Repeated(string Path) : Outcome;

    /// <summary>It was not read, and why.</summary>
    /// <param name="Message">One line for a person.</param>
    public sealed record Failed(string Path, FailureReason Reason, string Message) : Outcome;
}
