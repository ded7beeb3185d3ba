using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Exchange.Tables;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Verbs;

/// <summary>What <c>classify</c> writes: the predictions of its inputs, row by row in their order.</summary>
/// <param name="all">Whether sentences of PDFs that state no factor are rows too.</param>
/// <param name="protection">Of the text of PDFs, which nobody has looked at.</param>
internal sealed class ClassifyRun(Classifier classifier, PredictionTable table, bool all, CellProtection protection)
{
    /// <param name="tally">Told of each input once its rows are through.</param>
    public IEnumerable<object?[]> Rows(IEnumerable<Outcome> outcomes, Tally tally, CancellationToken cancellation)
    {
        foreach (var outcome in outcomes)
        {
            var factors = 0;
            foreach (var (row, isFactor) in RowsOf(outcome))
            {
                cancellation.ThrowIfCancellationRequested();
                factors += isFactor ? 1 : 0;
                yield return row;
            }

            tally.Add(outcome, factors);
        }
    }

    private IEnumerable<(object?[] Row, bool IsFactor)> RowsOf(Outcome outcome) => outcome switch
    {
        Outcome.Given given => StatementRows(given),
        Outcome.Done done => SentenceRows(done),
        _ => [],
    };

    private IEnumerable<(object?[] Row, bool IsFactor)> StatementRows(Outcome.Given given)
    {
        var source = Path.GetFileName(given.Path);
        var places = table.PlacesOf(given.Statements.Columns);
        foreach (var statement in given.Statements.Rows)
        {
            var prediction = classifier.Classify(statement.Statement);
            yield return (table.Row(source, places, statement, prediction), prediction.IsFactor);
        }
    }

    private IEnumerable<(object?[] Row, bool IsFactor)> SentenceRows(Outcome.Done done)
    {
        var recognised = new RecognisedText(done.Document);
        return SentenceClassification.Of(done.Composition, classifier)
            .Where(entry => all || entry.Prediction.IsFactor)
            .Select(entry => (
                table.Row(
                    done.Document.Name, entry.Sentence, recognised.Holds(entry.Sentence), done.Warnings, entry.Prediction, protection),
                entry.Prediction.IsFactor));
    }
}
