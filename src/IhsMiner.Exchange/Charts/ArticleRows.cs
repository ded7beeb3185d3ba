using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Charts;

/// <summary>The articles of a chart in long form as rows, from and to <c>articles.csv</c>.</summary>
internal static class ArticleRows
{
    /// <summary>What both files say of an article, in this order.</summary>
    public static readonly string[] Particulars = ["authors", "year", "title", "database", "journal", "study_type", "doi_or_url"];

    public static readonly string[] Columns = ["article_id", .. Particulars, "source_lines", "metadata_note", "n_statements"];

    public static IReadOnlyList<Article> Read(CheckedTable table)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row["article_id"].Length == 0)
                table.Report(row, "the article_id is empty");
            else if (!lines.TryAdd(row["article_id"], row.Line))
                table.Report(row, $"article_id '{row["article_id"]}' stands already in line {lines[row["article_id"]]}");
        }

        return [.. table.Rows.Select(row => ArticleOf(row, table))];
    }

    /// <summary>From the chart's own columns: each article's first row counts, and the others must say the same.</summary>
    public static IReadOnlyList<Article> ReadFromChart(CheckedTable table)
    {
        var articles = new List<Article>();
        var first = new Dictionary<string, CheckedRow>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (first.TryAdd(row["article_id"], row))
                articles.Add(ArticleOf(row, table));
            var known = first[row["article_id"]];
            foreach (var column in Particulars.Where(column => row[column] != known[column]))
                table.Report(row, $"{column} '{row[column]}' of article '{row["article_id"]}' is '{known[column]}' in line {known.Line}");
        }

        return articles;
    }

    /// <summary>One row an article, in the chart's order.</summary>
    public static IEnumerable<object?[]> CellsOf(Chart chart)
    {
        var counts = chart.Statements.CountBy(statement => statement.ArticleId).ToDictionary();
        foreach (var article in chart.Articles)
            yield return [article.Id, .. ParticularsOf(article), article.Source, article.Note, counts.GetValueOrDefault(article.Id)];
    }

    public static object?[] ParticularsOf(Article article) =>
        [article.Authors, article.Year, article.Title, article.Database, article.Journal, article.StudyType, article.DoiOrUrl];

    private static Article ArticleOf(CheckedRow row, CheckedTable table) => new(
        row["article_id"], row["authors"], WholeNumber.Read(row, "year", table), row["title"], row["database"], row["journal"],
        row["study_type"], row["doi_or_url"], row["source_lines"], row["metadata_note"]);
}
