using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Tests.Imports;

/// <summary>A chart as reviewers keep it: one row an article, one column a kind.</summary>
internal static class WideChart
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(Chart chart, string between) =>
    [
        ["Author(s)", "Year of Publi- cation", "Title", "Data- base", "Journal", "Study type", "DOI/ URL", .. Codes.PrintedKinds.Select(kind => kind.Heading)],
        .. chart.Articles.Select(article => RowOf(article, chart, between)),
    ];

    public static string Csv(IReadOnlyList<IReadOnlyList<string>> rows, string delimiter = ",")
    {
        using var writer = new StringWriter();
        CsvTable.Write(writer, rows[0], rows.Skip(1), CellProtection.None);
        return delimiter == "," ? writer.ToString() : string.Join('\n', rows.Select(row => string.Join(delimiter, row.Select(Quoted))));
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static List<string> RowOf(Article article, Chart chart, string between) =>
    [
        article.Authors, $"{article.Year}", article.Title, article.Database, article.Journal, article.StudyType, article.DoiOrUrl,
        .. Codes.PrintedKinds.Select(kind => string.Join(between, chart.Statements
            .Where(statement => statement.ArticleId == article.Id && statement.Kind == kind.Kind).Select(Printed))),
    ];

    private static string Printed(Statement statement) =>
        (statement.Number is { } number ? $"{number}) " : "")
        + (statement.Theme is { } theme ? $"{Codes.PrintedThemes[theme]} - " : "") + statement.Text;
}
