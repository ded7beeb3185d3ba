using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Exchange.Tables;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Verbs;

/// <summary>What <c>classify</c> writes: the predictions of its inputs, row by row in their order.</summary>
/// <param name="statements">Classifies files of statements.</param>
/// <param name="all">Whether sentences of PDFs that state no factor are rows too.</param>
/// <param name="protection">Of the text of PDFs, which nobody has looked at.</param>
/// <param name="copies">Where annotated copies of PDFs go; null for none.</param>
internal sealed class ClassifyRun(
    Classifier classifier, StatementClassification statements, PredictionTable table, bool all, CellProtection protection,
    FactorCopies? copies)
{
    /// <param name="tally">Told of each input once its rows are through.</param>
    public IEnumerable<object?[]> Rows(IEnumerable<Outcome> outcomes, Tally tally, CancellationToken cancellation)
    {
        foreach (var outcome in outcomes)
        {
            var (rows, told) = RowsOf(outcome, cancellation);
            var factors = 0;
            foreach (var (row, isFactor) in rows)
            {
                cancellation.ThrowIfCancellationRequested();
                factors += isFactor ? 1 : 0;
                yield return row;
            }

            tally.Add(told, factors);
        }
    }

    /// <summary>The rows, and what is to be told of the input.</summary>
    private (IEnumerable<(object?[] Row, bool IsFactor)> Rows, Outcome Told) RowsOf(Outcome outcome, CancellationToken cancellation)
    {
        if (outcome is not Outcome.Done done)
            return (outcome is Outcome.Given given ? StatementRows(given) : [], outcome);
        var coded = SentenceClassification.Of(done.Composition, classifier, cancellation);
        return (SentenceRows(done, coded), (Outcome?)copies?.Add(done, coded, cancellation) ?? outcome);
    }

    private IEnumerable<(object?[] Row, bool IsFactor)> StatementRows(Outcome.Given given)
    {
        var source = Path.GetFileName(given.Path);
        var places = table.PlacesOf(given.Statements.Columns);
        return statements.Of(given).Select(entry =>
            (table.Row(source, places, entry.Row, entry.Prediction), entry.Prediction.IsFactor));
    }

    private IEnumerable<(object?[] Row, bool IsFactor)> SentenceRows(
        Outcome.Done done, IEnumerable<(Sentence Sentence, Prediction Prediction)> coded)
    {
        var recognised = new RecognisedText(done.Document);
        return coded
            .Where(entry => all || entry.Prediction.IsFactor)
            .Select(entry => (
                table.Row(
                    done.Document.Name, entry.Sentence, recognised.Holds(entry.Sentence), done.Warnings, entry.Prediction, protection),
                entry.Prediction.IsFactor));
    }
}
