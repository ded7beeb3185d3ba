using IhsMiner.Coding;
using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Imports;

/// <summary>
/// Reads a chart as reviewers keep it: a CSV file or an Excel workbook, one row an article, a column for each kind, and in a cell
/// <c>1) Theme - statement 2) Theme - statement …</c>. Whatever cannot be read so is kept as it stands, and reported.
/// </summary>
public static class ChartImport
{
    /// <summary>Reads the first sheet that has a row of headings.</summary>
    /// <param name="codebook">Its kinds' and themes' names and aliases are what columns and statements are found by.</param>
    public static ImportedChart Read(string path, Codebook codebook)
    {
        var kinds = new KindNames(codebook.Kinds);
        var grids = GridsOf(path, kinds);
        var (grid, header) = grids.Select(grid => (Grid: grid, Header: ChartHeader.In(grid, kinds)))
            .FirstOrDefault(sheet => sheet.Header is not null);
        if (header is null)
            throw NoHeader(path, grids, codebook);
        var issues = OtherSheets(grids, grid).Concat(GridIssues.In(grid, header)).ToList();
        var chart = ChartOf(grid, header, new ThemeNames(codebook.Themes), issues);
        return new ImportedChart(chart, [.. issues.OrderBy(issue => issue.Row)]);
    }

    private static Chart ChartOf(Grid grid, ChartHeader header, ThemeNames themes, List<ImportIssue> issues)
    {
        var articleReader = new ArticleReader(grid, header);
        var statementReader = new StatementReader(header, themes);
        var groups = RowGroup.Of(grid.Rows.Where(row => row.Number > header.Row), header);
        var read = groups.Select(group => articleReader.Read(group, issues)).ToList();
        var ids = IdsOf(read);
        return new Chart(
            [.. read.Zip(ids, (article, id) => article with { Id = id })],
            [.. groups.Zip(ids).SelectMany(pair => statementReader.Read(pair.First, pair.Second, issues))]);
    }

    // The first article to bear an id keeps it; those that have none, or another's, get one.
    private static string[] IdsOf(List<Article> articles)
    {
        var given = articles.Select(article => article.Id).Where(id => id.Length > 0).ToHashSet(StringComparer.Ordinal);
        var free = given.ToHashSet(StringComparer.Ordinal);
        string[] ids = [.. articles.Select(article => free.Remove(article.Id) ? article.Id : "")];
        var made = new Queue<string>(ArticleIds.For(
            articles.Zip(ids).Where(pair => pair.Second.Length == 0).Select(pair => (pair.First.Authors, pair.First.Year)), given));
        return [.. ids.Select(id => id.Length > 0 ? id : made.Dequeue())];
    }

    private static IReadOnlyList<Grid> GridsOf(string path, KindNames kinds) =>
        Path.GetExtension(path).ToLowerInvariant() is ".xlsx" or ".xlsm" or ".xls"
            ? XlsxFile.Read(path)
            : [CsvGrid.Read(path, grid => ChartHeader.In(grid, kinds) is not null)];

    private static IEnumerable<ImportIssue> OtherSheets(IReadOnlyList<Grid> grids, Grid read) => grids
        .Where(grid => grid != read && grid.Rows.Count > 0)
        .Select(grid => new ImportIssue(0, "", grid.Name, $"another sheet, with {grid.Rows.Count} rows; not read"));

    private static IhsMinerException NoHeader(string path, IReadOnlyList<Grid> grids, Codebook codebook)
    {
        var first = grids.SelectMany(grid => grid.Rows).FirstOrDefault();
        var found = first is null ? "it is empty" : $"its first row is '{GridIssues.Joined(first)}'";
        return new IhsMinerException(
            $"{path}: no row of headings within the first 10 rows ({found}); expected a column for at least one kind "
            + $"({string.Join(", ", codebook.Kinds.Select(kind => kind.Name))}) beside Author, Year, Title …; "
            + "rename the columns or add the names to the aliases in kinds.csv.");
    }
}
