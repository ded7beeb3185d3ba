using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Updates;

namespace IhsMiner.Cli.Updates;

/// <summary>A PDF that was read as a new article.</summary>
internal static class PdfInput
{
    /// <param name="coder">The classifier's name.</param>
    public static NewArticle ArticleOf(Outcome.Done done, Classifier classifier, string coder, CancellationToken cancellation) => new(
        done.Path, done.Document.Sha256, done.Metadata, "the file's properties",
        [
            .. SentenceClassification.OfAll(done.Composition, classifier, cancellation)
                .Select(entry => new CodedSentence(entry.Sentence, entry.Prediction)),
        ],
        coder);
}
