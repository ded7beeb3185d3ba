using IhsMiner.Documents;
using IhsMiner.Metadata;
using IhsMiner.Pdf.Isolation;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Pipeline;

/// <summary>The <see cref="Outcome"/> of a document on its way through a pipe.</summary>
/// <param name="Read">The document, or a reason with its message.</param>
/// <param name="Composition">Null where the document failed.</param>
/// <param name="Metadata">Null likewise.</param>
internal sealed record OutcomeReply(Reply? Read, Composition? Composition, ArticleMetadata? Metadata)
{
    public static OutcomeReply Of(Outcome outcome) => outcome switch
    {
        Outcome.Done done => new(
            Reply.Of(new Reading.Done(done.Document) { Warnings = done.Warnings }), done.Composition, done.Metadata),
        Outcome.Failed failed => Of(new Reading.Failed(failed.Reason, failed.Message)),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static OutcomeReply Of(Reading.Failed failed) => new(Reply.Of(failed), null, null);

    /// <summary>The outcome, its path left empty.</summary>
    /// <exception cref="InvalidDataException">The reply is neither a document nor a failure.</exception>
    public Outcome Outcome() => Read?.Reading() switch
    {
        Reading.Done done when Composition is not null && Metadata is not null => new Outcome.Done("", done.Document, Composition)
        {
            Metadata = Metadata,
            Warnings = done.Warnings,
        },
        Reading.Failed failed => new Outcome.Failed("", failed.Reason, failed.Message),
        _ => throw new InvalidDataException("A reply that is neither a composition nor a failure."),
    };
}
