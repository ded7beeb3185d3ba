using IhsMiner.Cli.Pipeline;
using IhsMiner.Coding;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Summaries;
using IhsMiner.Exchange.Tables;
using IhsMiner.Models;

namespace IhsMiner.Cli.Demo;

/// <summary>What the demo leaves on disk.</summary>
internal static class DemoFiles
{
    /// <param name="folder">Is there.</param>
    public static void Write(string folder, SampleRun run, Codebook codebook, Manifest manifest)
    {
        AtomicFile.WriteText(Path.Combine(folder, "predictions.csv"), writer => Predictions(writer, run));
        ChartCsv.Write(ChartOf(run, manifest), Path.Combine(folder, "chart.csv"));
        var summary = DemoSummary.Of(run, codebook, folder);
        AtomicFile.WriteText(Path.Combine(folder, "summary.html"), writer => writer.Write(SummaryPage.Of(summary)));
        AtomicFile.WriteText(Path.Combine(folder, "summary.svg"), writer => writer.Write(SummaryPicture.Of(summary)));
    }

    private static void Predictions(TextWriter writer, SampleRun run)
    {
        var table = new PredictionTable([], explanations: null);
        var rows = run.Samples.SelectMany(sample => sample.Sentences.Select(entry =>
            table.Row(sample.Document.Name, entry.Sentence, recognised: false, warnings: [], entry.Prediction, CellProtection.ForSpreadsheets)));
        CsvTable.Write(writer, table.Columns, rows, CellProtection.None);
    }

    /// <summary>The factors found, as rows of a chart whose coder is the model.</summary>
    private static Chart ChartOf(SampleRun run, Manifest manifest) => new(
        [.. run.Samples.Select(sample => new Article(
            Id(sample), "", null, Path.GetFileNameWithoutExtension(sample.Document.Name), "", "", "", sample.Document.Name))],
        [.. run.Samples.SelectMany(sample => sample.Factors.Select(entry => new Statement(
            Id(sample), entry.Prediction.Kind, null, entry.Prediction.Theme, entry.Sentence.Text,
            Note: $"{manifest.Coder}, page {entry.Sentence.Page}")))]);

    private static string Id(Sample sample) => Path.GetFileNameWithoutExtension(sample.Document.Name);
}
