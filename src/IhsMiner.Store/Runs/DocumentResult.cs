using IhsMiner.Classification;
using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Metadata;
using IhsMiner.Sentences;

namespace IhsMiner.Store.Runs;

/// <summary>What came of one document, as it is stored.</summary>
public abstract record DocumentResult
{
    private DocumentResult()
    {
    }

    /// <summary>It was read and classified.</summary>
    /// <param name="Sentences">In reading order; a prediction where the sentence is one of prose, else null.</param>
    /// <param name="TitleKey">The normalised title, or empty.</param>
    /// <param name="Signature">See <see cref="Duplicates.MinHash"/>.</param>
    public sealed record Done(
        string Sha256,
        IReadOnlyList<Page> Pages,
        IReadOnlyList<(Sentence Sentence, Prediction? Prediction)> Sentences,
        IReadOnlyList<RemovedText> Removed,
        ArticleMetadata Metadata,
        string TitleKey,
        IReadOnlyList<uint>? Signature) : DocumentResult
    {
        /// <summary>Why text may be missing, one line each.</summary>
        public IReadOnlyList<string> Warnings { get; init; } = [];
    }

    /// <summary>It was not read.</summary>
    /// <param name="Message">One line for people.</param>
    /// <param name="Sha256">Of its bytes; null where they could not be read.</param>
    public sealed record Failed(FailureReason Reason, string Message, string? Sha256) : DocumentResult;

    /// <summary>It was not to be read.</summary>
    /// <param name="Message">One line for people.</param>
    /// <param name="Sha256">Of its bytes, where they were looked at.</param>
    /// <param name="DuplicateOf">The document of the same bytes, or null where it was skipped for another reason.</param>
    public sealed record Skipped(FailureReason Reason, string Message, string? Sha256, int? DuplicateOf) : DocumentResult;
}
