using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Charts;

/// <summary>
/// A chart in long form: <c>chart.csv</c>, one row a statement with its article's particulars, and beside it <c>articles.csv</c>, one
/// row an article. Where <c>articles.csv</c> is there, it alone says what the articles are. Who coded a statement has its columns where
/// the chart says it of any.
/// </summary>
public static class ChartCsv
{
    private const string ArticlesName = "articles.csv";

    private static readonly string[] Columns =
        ["article_id", .. ArticleRows.Particulars, "kind", "number", "theme", "statement", "raw", "damage", "note"];

    /// <summary>Reads a chart, and reports all faults of both files in one <see cref="IhsMinerException"/>.</summary>
    /// <param name="codebook">Where given, every kind and theme must be one of its.</param>
    public static Chart Read(string chartPath, Codebook? codebook = null)
    {
        var faults = new List<Fault>();
        var table = CheckedTable.Read(chartPath, ["article_id", "kind", "theme", "statement"], faults);
        var articlesPath = Beside(chartPath);
        var articles = File.Exists(articlesPath)
            ? ArticleRows.Read(CheckedTable.Read(articlesPath, ["article_id"], faults))
            : ArticleRows.ReadFromChart(table);
        var statements = StatementRows.Read(table, articles, codebook);
        Faults.ThrowIfAny(chartPath, faults);
        return new Chart(articles, statements);
    }

    /// <summary>Writes both files, so that <see cref="Read"/> gives the same chart again.</summary>
    public static void Write(Chart chart, string chartPath)
    {
        AtomicFile.WriteText(chartPath, writer => WriteStatements(chart, writer));
        AtomicFile.WriteText(Beside(chartPath), writer => WriteArticles(chart, writer));
    }

    /// <summary>Writes what goes into <c>chart.csv</c>.</summary>
    /// <param name="protection">For spreadsheets where nobody has looked at the texts; <see cref="Read"/> takes it off again.</param>
    public static void WriteStatements(Chart chart, TextWriter writer, CellProtection protection = CellProtection.None)
    {
        var articles = chart.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var hasCoders = chart.Statements.Any(statement => statement.Provenance is not null);
        CsvTable.Write(
            writer, hasCoders ? [.. Columns, .. ProvenanceCells.Columns] : Columns,
            chart.Statements.Select(statement => CellsOf(statement, articles[statement.ArticleId], hasCoders)), protection);
    }

    /// <summary>Writes what goes into <c>articles.csv</c>.</summary>
    public static void WriteArticles(Chart chart, TextWriter writer, CellProtection protection = CellProtection.None) =>
        CsvTable.Write(writer, ArticleRows.Columns, ArticleRows.CellsOf(chart), protection);

    private static object?[] CellsOf(Statement statement, Article article, bool hasCoders) =>
    [
        article.Id, .. ArticleRows.ParticularsOf(article), statement.Kind,
        statement.Number?.ToString(CultureInfo.InvariantCulture), statement.Theme, statement.Text, statement.Raw, statement.Damage,
        statement.Note, .. hasCoders ? ProvenanceCells.Of(statement.Provenance) : [],
    ];

    private static string Beside(string chartPath) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(chartPath))!, ArticlesName);
}
