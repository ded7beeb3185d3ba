using IhsMiner.Coding;
using IhsMiner.Exchange.RunReports;
using IhsMiner.Exchange.Summaries;
using IhsMiner.Store.Reading;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Batch;

/// <summary>A run as its report shows it.</summary>
internal static class RunReporting
{
    /// <summary>So many of each theme are read in a quarter of an hour; 'ihsminer export' has them all.</summary>
    private const int StatementsOfTheme = 15;

    /// <param name="folder">Where the page will lie: its links lead from there to the documents.</param>
    public static RunReport Of(RunFile run, string folder)
    {
        var categories = RunCategories.Of(run);
        var themes = Categories(categories, RunCategory.Theme);
        var counts = ThemeKindCount.Of(run);
        var documents = DocumentRow.Of(run);
        return new(
            new RunSummary(
                $"{Path.GetFileName(run.Path)}: what {run.Manifest.Inputs} inputs say",
                themes,
                Categories(categories, RunCategory.Kind),
                [],
                counts.GroupBy(count => (count.Theme, count.Kind))
                    .ToDictionary(group => group.Key, group => group.Sum(count => count.Count)),
                [],
                [.. themes.SelectMany(theme => Statements(run, theme, folder))],
                Notes(run.Manifest)),
            [.. counts.Select(count => new YearCount(count.Year, count.Theme, count.Kind, count.Count))],
            [.. ReasonCount.Of(run).Select(reason => new ReasonRow(reason.Outcome, reason.Reason, reason.Count, reason.Example))],
            [
                new("States a factor, all sentences of prose", ScoreHistogram.OfFactors(run).Counts),
                new("Best kind, of factors", ScoreHistogram.OfKinds(run).Counts),
                new("Best theme, of factors", ScoreHistogram.OfThemes(run).Counts),
            ],
            [
                .. documents.Select(row => new ReportedDocument(
                    row.Path, Link(folder, row.Path), row.Outcome, row.Reason, row.Year, row.Pages, row.Sentences, row.Factors,
                    row.DuplicateOf)
                {
                    Title = row.Title,
                    Source = Source(row),
                    Warnings = row.Warnings,
                }),
            ]);
    }

    private static IEnumerable<SummaryStatement> Statements(RunFile run, Category theme, string folder) =>
        TopStatements.Of(run, theme.Id, StatementsOfTheme).Select(found => new SummaryStatement(
            new(found.Document, Link(folder, found.Document), null, 0, 0, 0), found.Page, theme.Id, found.Kind!, found.Score!.Value,
            found.Text));

    private static Category[] Categories(IReadOnlyList<RunCategory> all, string facet) =>
    [
        .. all.Where(category => category.Facet == facet)
            .Select(category => new Category(category.Id, category.Name, category.Definition, [], "", "")),
    ];

    private static string[] Notes(RunManifest manifest) =>
    [
        "Near-duplicates are counted once: the first stands for them. Title, authors, journal, year and DOI are what a document says of "
        + "itself; the exports have how sure each is.",
        "A statement's score is the product of those of factor and theme: it ranks, and is no probability. Read the statements before you "
        + "use the counts.",
        $"Made by ihsminer {manifest.Tool} with the model {manifest.Model}@{manifest.ModelSha256[..7]}, options {manifest.Options}.",
    ];

    private static string? Source(DocumentRow row)
    {
        string?[] parts = [row.Authors, row.Journal, row.Doi];
        var said = string.Join(" · ", parts.Where(part => part is not null));
        return said.Length == 0 ? null : said;
    }

    private static string Link(string folder, string path) => Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/');
}
