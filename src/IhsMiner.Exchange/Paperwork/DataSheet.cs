using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IhsMiner.Coding;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Tables;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Paperwork;

/// <summary>
/// What the updated chart is as a data set: what it holds, how it was collected, what it is not for (Gebru et al. 2021, 'Datasheets for
/// datasets', doi:10.1145/3458723).
/// </summary>
public static class DataSheet
{
    public static void Write(TextWriter writer, ReviewUpdate update)
    {
        var (chart, codebook) = (update.After, update.Codebook);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""
            # Data sheet: the updated chart

            After Gebru et al. 2021, doi:10.1145/3458723. **Not recorded** stands where the files do not say: write it in.

            ## Motivation

            Why the review was made and brought up to date, by whom and with whose money: **not recorded**.

            ## Composition

            `chart.csv`, one row a statement, and `articles.csv`, one row an article; written by IhsMiner {update.Tool} on {update.Date:yyyy-MM-dd}; SHA-256 of
            `chart.csv`: {Hash(chart)}.

            {MarkdownTable.Of(["", "before", "added", "now"], Totals(update))}
            Statements by theme and kind, now:

            {MarkdownTable.Of(["Theme", .. codebook.Kinds.Select(kind => kind.Name), "All"], ThemeRows(chart, codebook))}
            Damage, as the chart notes it: {string.Join(", ", chart.Statements.CountBy(statement => statement.Damage).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {Number(one.Value)}"))}.

            ## Collection

            {MarkdownTable.Of(["Coder", "statements"], Coders(chart))}
            'person' stands for the people who kept the chart, where it does not name them; names that begin with `model:` are models, whose rows
            are proposals until a person has confirmed them. Rows of a model quote their article word for word, with page and scores. How the earlier articles were
            found and coded: **not recorded** here; see the review.

            ## Uses

            For the review, and to train and measure models of the same codebook. A model must not be measured on rows that a model proposed and nobody
            confirmed: it would agree with itself. What was extracted from an article is no measure of how often a factor occurs in the world.

            ## Distribution and maintenance

            Licence of the chart, rights in the quoted articles, and who keeps the chart: **not recorded**.

            """).ReplaceLineEndings("\n"));
    }

    private static IEnumerable<IReadOnlyList<string>> Totals(ReviewUpdate update) =>
    [
        Row("Articles", update.Before.Articles.Count, update.After.Articles.Count),
        Row("Statements", update.Before.Statements.Count, update.After.Statements.Count),
        Row("Statements without a theme", WithoutTheme(update.Before), WithoutTheme(update.After)),
    ];

    private static IReadOnlyList<string> Row(string name, int before, int now) => [name, Number(before), Number(now - before), Number(now)];

    private static int WithoutTheme(Chart chart) => chart.Statements.Count(statement => statement.Theme is null);

    private static IEnumerable<IReadOnlyList<string>> ThemeRows(Chart chart, Codebook codebook) =>
        codebook.Themes.Select(theme => (theme.Name, Id: (string?)theme.Id)).Append(("no theme", null)).Select(theme => (IReadOnlyList<string>)
        [
            theme.Name,
            .. codebook.Kinds.Select(kind => Number(chart.Statements.Count(one => one.Theme == theme.Id && one.Kind == kind.Id))),
            Number(chart.Statements.Count(one => one.Theme == theme.Id)),
        ]);

    private static IEnumerable<IReadOnlyList<string>> Coders(Chart chart) => FlowCount
        .Of(chart.Statements.Select(statement => statement.Provenance?.Coder ?? Provenance.Person))
        .Select(coder => (IReadOnlyList<string>)[coder.Name, Number(coder.Count)]);

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Hash(Chart chart)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ChartCsv.WriteStatements(chart, writer, CellProtection.ForSpreadsheets);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(writer.ToString())));
    }
}
