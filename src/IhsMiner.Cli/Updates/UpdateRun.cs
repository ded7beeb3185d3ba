using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Verbs;
using IhsMiner.Documents;
using IhsMiner.Sentences;
using IhsMiner.Updates;

namespace IhsMiner.Cli.Updates;

/// <summary>Gathers the new articles of an update: those of runs, then those of PDFs, both in the order named.</summary>
/// <param name="copies">Where annotated copies of the PDFs go.</param>
internal sealed class UpdateRun(Classifier classifier, string coder, Tally tally, FactorCopies copies)
{
    private readonly List<NewArticle> articles = [];
    private readonly List<UnreadInput> unread = [];

    public IReadOnlyList<NewArticle> Articles => articles;

    public IReadOnlyList<UnreadInput> Unread => unread;

    public void AddRun(string path)
    {
        foreach (var (article, reason) in RunInput.Read(path))
        {
            if (article is not null)
                articles.Add(article);
            else
                unread.Add(reason!);
        }
    }

    public void AddPdfs(IEnumerable<Outcome> outcomes, CancellationToken cancellation)
    {
        foreach (var outcome in outcomes)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = 0;
            Outcome.Failed? uncopied = null;
            if (outcome is Outcome.Done done)
            {
                articles.Add(PdfInput.ArticleOf(done, classifier, coder, cancellation));
                (Sentence Sentence, Prediction Prediction)[] factors =
                [
                    .. articles[^1].Sentences.Where(coded => coded.Prediction is { IsFactor: true })
                        .Select(coded => (coded.Sentence, coded.Prediction!)),
                ];
                found = factors.Length;
                uncopied = copies.Add(done, factors, cancellation);
            }
            else if (outcome is Outcome.Failed failed)
            {
                unread.Add(new(failed.Path, failed.Reason.Code(), failed.Message));
            }
            else if (outcome is Outcome.Repeated repeated)
            {
                unread.Add(new(repeated.Path, FailureReason.Duplicate.Code(), "named before"));
            }

            tally.Add((Outcome?)uncopied ?? outcome, found);
        }
    }
}
