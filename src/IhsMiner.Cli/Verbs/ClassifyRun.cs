using System.Globalization;
using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Documents;
using IhsMiner.Exchange.Statements;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Cli.Verbs;

/// <summary>One run of <c>classify</c>: its inputs one after the other, their predictions row by row.</summary>
internal sealed class ClassifyRun(InputFiles files, Classifier classifier, bool all, bool json)
{
    private readonly Tally tally = new(new(files.Documents.Count + files.Statements.Count + files.Faults.Count, "inputs"));
    private int factors;

    /// <returns>The exit code.</returns>
    public int Write(string? output, IEnumerable<Outcome> outcomes, CancellationToken cancellation)
    {
        foreach (var fault in files.Faults)
            tally.Failed(fault);
        var sources = Open();
        var table = new PredictionTable(sources.Select(source => source.Statements.Columns));
        var rows = StatementRows(sources, table, cancellation).Concat(DocumentRows(outcomes, table));
        Output.Write(output, writer =>
        {
            if (json)
                JsonArray.Write(writer, table.Columns, rows);
            else
                CsvTable.Write(writer, table.Columns, rows, CellProtection.None);
        });
        tally.Close(string.Create(CultureInfo.InvariantCulture, $"{factors} statements of factors"));
        return tally.ExitCode;
    }

    private List<(string Path, StatementSource Statements)> Open()
    {
        var sources = new List<(string Path, StatementSource Statements)>();
        foreach (var path in files.Statements)
            try
            {
                // Read to its end before anything is written: a row that is broken fails this file, not the run.
                var source = StatementFile.Read(path);
                sources.Add((path, source with { Rows = [.. source.Rows] }));
            }
            catch (IhsMinerException fault)
            {
                tally.Failed(new(path, FailureReason.Unreadable, fault.Message));
            }

        return sources;
    }

    private IEnumerable<object?[]> StatementRows(
        List<(string Path, StatementSource Statements)> sources, PredictionTable table, CancellationToken cancellation)
    {
        foreach (var (path, source) in sources)
        {
            foreach (var row in source.Rows)
            {
                cancellation.ThrowIfCancellationRequested();
                var prediction = classifier.Classify(row.Statement);
                factors += prediction.IsFactor ? 1 : 0;
                yield return table.Row(Path.GetFileName(path), source.Columns, row, prediction);
            }

            tally.Done();
        }
    }

    private IEnumerable<object?[]> DocumentRows(IEnumerable<Outcome> outcomes, PredictionTable table)
    {
        var protection = json ? CellProtection.None : CellProtection.ForSpreadsheets;
        foreach (var outcome in outcomes)
        {
            if (outcome is Outcome.Failed failed)
            {
                tally.Failed(failed);
                continue;
            }

            var done = (Outcome.Done)outcome;
            foreach (var (sentence, prediction) in SentenceClassification.Of(done.Composition, classifier))
            {
                factors += prediction.IsFactor ? 1 : 0;
                if (all || prediction.IsFactor)
                    yield return table.Row(done.Document.Name, sentence, prediction, protection);
            }

            tally.Done();
        }
    }
}
