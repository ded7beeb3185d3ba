using System.Globalization;
using IhsMiner.Cli.Terminals;
using IhsMiner.Coding;
using IhsMiner.Models;
using Spectre.Console;

namespace IhsMiner.Cli.Demo;

/// <summary>The demo's result on a terminal.</summary>
internal static class DemoTable
{
    private const int StatementsShown = 8;

    public static void Write(Terminal terminal, SampleRun run, Codebook codebook, Manifest manifest, string folder)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
        console.Profile.Width = terminal.Width;
        foreach (var failure in run.Failures)
            terminal.Error.WriteLine($"failed: {failure.Message}");
        console.Write(Documents(run));
        console.Write(Counts(run, codebook));
        console.Write(Statements(run));
        console.Write(Agreement(run));
        console.WriteLine(
            $"Model {manifest.Coder}. Written to {folder}: predictions.csv, chart.csv, articles.csv, summary.html, summary.svg");
    }

    private static Table Documents(SampleRun run)
    {
        var table = Named("Read", "document", "pages", "sentences", "factors", "coded so by a person");
        foreach (var sample in run.Samples)
            table.AddRow(
                Markup.Escape(sample.Document.Name),
                Number(sample.Document.Pages.Count),
                Number(sample.Sentences.Count),
                Number(sample.Factors.Count()),
                Number(sample.Matches.Count(match => match.Gold.IsFactor)));
        return table;
    }

    private static Table Counts(SampleRun run, Codebook codebook)
    {
        var table = Named("Factors found", ["theme", .. codebook.Kinds.Select(kind => kind.Name.ToLowerInvariant())]);
        var found = run.Samples.SelectMany(sample => sample.Factors)
            .CountBy(entry => (entry.Prediction.Theme, entry.Prediction.Kind)).ToDictionary();
        foreach (var theme in codebook.Themes)
            table.AddRow(
            [
                Markup.Escape(theme.Name),
                .. codebook.Kinds.Select(kind => Number(found.GetValueOrDefault((theme.Id, kind.Id)))),
            ]);
        return table;
    }

    /// <summary>The most certain statement of each pair of theme and kind, best first.</summary>
    private static Table Statements(SampleRun run)
    {
        var table = Named("For example", "theme", "kind", "score", "page", "statement");
        var best = run.Samples
            .SelectMany(sample => sample.Factors.Select(entry => (sample.Document.Name, entry.Sentence, entry.Prediction)))
            .OrderByDescending(entry => Sample.Certainty(entry.Prediction))
            .DistinctBy(entry => (entry.Prediction.Theme, entry.Prediction.Kind))
            .Take(StatementsShown);
        foreach (var (name, sentence, prediction) in best)
            table.AddRow(
                Markup.Escape(prediction.Theme),
                Markup.Escape(prediction.Kind),
                Sample.Certainty(prediction).ToString("0.00", CultureInfo.InvariantCulture),
                Markup.Escape($"{Path.GetFileNameWithoutExtension(name)} {sentence.Page}"),
                Markup.Escape(sentence.Text));
        return table;
    }

    private static Table Agreement(SampleRun run)
    {
        var table = Named("Agreement with the person who coded the samples", "what", "n", "value");
        foreach (var row in DemoSummary.Agreement(run))
            table.AddRow(Markup.Escape(row.What), Number(row.N), Markup.Escape(row.Value));
        return table;
    }

    private static Table Named(string title, params IReadOnlyList<string> columns)
    {
        var table = new Table { Title = new TableTitle(title), Border = TableBorder.Rounded };
        foreach (var column in columns)
            table.AddColumn(Markup.Escape(column));
        return table;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
