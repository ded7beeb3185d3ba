using IhsMiner.Classification;
using IhsMiner.Exchange.Statements;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Classifies the statements of a file.</summary>
/// <param name="document">
/// The column that names a document: rows one after the other with the same document are its sentences in reading order. Null where
/// every row stands alone.
/// </param>
internal sealed class StatementClassification(Classifier classifier, string? document)
{
    /// <summary>In the file's order.</summary>
    /// <exception cref="IhsMinerException">The file has no such column.</exception>
    public IEnumerable<(StatementRow Row, Prediction Prediction)> Of(Outcome.Given given)
    {
        var statements = given.Statements;
        if (document is null)
            return statements.Rows.Select(row => (row, classifier.Classify(row.Statement)));
        var place = statements.Columns.ToList().FindIndex(column => column.Equals(document, StringComparison.OrdinalIgnoreCase));
        return place >= 0
            ? Documents(statements.Rows, place).SelectMany(Sentences)
            : throw new IhsMinerException(
                $"{given.Path}: has no column '{document}', which --in-order names; it has {string.Join(", ", statements.Columns)}");
    }

    private IEnumerable<(StatementRow Row, Prediction Prediction)> Sentences(IReadOnlyList<StatementRow> rows) =>
        rows.Zip(classifier.ClassifyInOrder(rows.Select(row => row.Statement)));

    private static IEnumerable<IReadOnlyList<StatementRow>> Documents(IEnumerable<StatementRow> rows, int place)
    {
        var document = new List<StatementRow>();
        foreach (var row in rows)
        {
            if (document.Count > 0 && document[0].Cells[place] != row.Cells[place])
            {
                yield return document;
                document = [];
            }

            document.Add(row);
        }

        if (document.Count > 0)
            yield return document;
    }
}
