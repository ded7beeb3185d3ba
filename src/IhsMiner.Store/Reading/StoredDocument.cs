using IhsMiner.Classification;
using IhsMiner.Metadata;
using IhsMiner.Sentences;
using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>One input of a run with all that was read of it.</summary>
/// <param name="Outcome"><c>done</c>, <c>failed</c>, <c>skipped</c> or <c>waiting</c>.</param>
/// <param name="Reason">A code; null where it was read.</param>
/// <param name="Sha256">Null where it could not be read.</param>
/// <param name="Sentences">In reading order; a prediction where the sentence is one of prose, else null.</param>
/// <param name="DuplicateOf">The path of the document that stands for it, or null.</param>
public sealed record StoredDocument(
    string Path, string Outcome, string? Reason, string? Message, string? Sha256, ArticleMetadata Metadata,
    IReadOnlyList<(Sentence Sentence, Prediction? Prediction)> Sentences, string? DuplicateOf)
{
    /// <summary>In the order of the list of inputs, one after the other.</summary>
    public static IEnumerable<StoredDocument> Of(RunFile run)
    {
        // Gone through to its end first: another statement cannot run while a reader is open and its rows are waited for.
        var documents = run.Database.Rows(
            """
            SELECT document.id, document.path, document.outcome, document.reason, document.message, document.sha256, representative.path
            FROM document LEFT JOIN document AS representative ON representative.id = document.duplicate_of ORDER BY document.id
            """).ToList();
        foreach (var row in documents)
            yield return new(
                (string)row[1]!, (string)row[2]!, (string?)row[3], (string?)row[4], (string?)row[5], StoredMetadata.Of(run, (long)row[0]!),
                StoredSentences.Of(run, (long)row[0]!), (string?)row[6]);
    }
}
