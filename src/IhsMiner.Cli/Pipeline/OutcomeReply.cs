using IhsMiner.Documents;
using IhsMiner.Metadata;
using IhsMiner.Pdf.Isolation;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Pipeline;

/// <summary>The <see cref="Outcome"/> of a document on its way through a pipe.</summary>
/// <param name="Read">The document, or a reason with its message.</param>
/// <param name="Composition">Null where the document failed.</param>
/// <param name="Metadata">Null likewise.</param>
internal sealed record OutcomeReply(Reply Read, Composition? Composition, ArticleMetadata? Metadata)
{
    /// <summary>Why the document failed; null where it did not.</summary>
    public FailureReason? Reason => Read.Reason;

    public static OutcomeReply Of(Outcome outcome) => outcome switch
    {
        Outcome.Done done => new(
            Reply.Of(new Reading.Done(done.Document) { Warnings = done.Warnings }), done.Composition, done.Metadata),
        Outcome.Failed failed => Of(new Reading.Failed(failed.Reason, failed.Message)),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static OutcomeReply Of(Reading.Failed failed) => new(Reply.Of(failed), null, null);

    /// <exception cref="InvalidDataException">The reply is neither a document nor a failure.</exception>
    public OutcomeReply Checked() => Reason is not null || (Composition is not null && Metadata is not null)
        ? this
        : throw new InvalidDataException("A reply that is neither a composition nor a failure.");

    /// <param name="path">As it was named here.</param>
    public Outcome Outcome(string path) => Read.Reading() switch
    {
        Reading.Done done => new Outcome.Done(path, done.Document, Composition!)
        {
            Metadata = Metadata!,
            Warnings = done.Warnings,
        },
        Reading.Failed failed => new Outcome.Failed(path, failed.Reason, failed.Message),
        var other => throw new InvalidOperationException($"A reading is done or failed, not {other}."),
    };
}
