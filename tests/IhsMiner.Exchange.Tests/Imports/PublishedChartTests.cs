using IhsMiner.Coding;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Tests.Imports;

public sealed class PublishedChartTests
{
    [Theory]
    [InlineData("\n", ",", ".csv")]
    [InlineData(" ", ",", ".csv")]
    [InlineData("\n", ";", ".csv")]
    [InlineData("\n\n", "\t", ".csv")]
    [InlineData("\n", "", ".xlsx")]
    public void The_published_chart_in_wide_form_gives_its_long_rows_again(string between, string delimiter, string extension)
    {
        using var folder = new ScratchFolder();
        var chart = Marked(Named(ChartCsv.Read(Repository.At("corpus", "chart.csv"))));
        var rows = WideChart.Of(chart, between);
        var path = folder.At("wide" + extension);
        if (extension == ".xlsx")
            Workbook.Write(path, rows);
        else
            File.WriteAllText(path, WideChart.Csv(rows, delimiter));

        var imported = ChartImport.Read(path, Codes.Book);

        Assert.Equal(Rows(chart), Rows(imported.Chart));
        Assert.Equal(286, imported.Chart.Statements.Count);
        Assert.Equal(15, imported.Issues.Count);
        Assert.Equal(15, imported.Chart.Statements.Count(statement => statement.Damage == "unparsed"));
    }

    // The article of which the chart lost all particulars would be taken for rows of the one above it.
    private static Chart Named(Chart chart) => chart with
    {
        Articles = [.. chart.Articles.Select(article => article.Authors.Length > 0 ? article : article with { Authors = article.Id })],
    };

    // Without number and theme, nobody can tell a statement from the end of the one above it: nine damaged ones are left out.
    private static Chart Marked(Chart chart) => chart with
    {
        Statements =
        [
            .. chart.Statements.GroupBy(statement => (statement.ArticleId, statement.Kind)).SelectMany(cell => cell.Where(
                (statement, index) => index == 0 || statement.Number is not null || statement.Theme is not null)),
        ],
    };

    private static List<string> Rows(Chart chart)
    {
        var titles = chart.Articles.ToDictionary(
            article => article.Id,
            article => $"{article.Authors}|{article.Year}|{article.Title}|{article.Database}|{article.Journal}|{article.StudyType}|{article.DoiOrUrl}");
        var kinds = Codes.PrintedKinds.Select(kind => kind.Kind).ToList();
        return
        [
            .. titles.Values,
            .. chart.Articles.SelectMany(article => chart.Statements.Where(statement => statement.ArticleId == article.Id)
                .OrderBy(statement => kinds.IndexOf(statement.Kind)))
                .Select(statement => $"{titles[statement.ArticleId]}|{statement.Kind}|{statement.Number}|{statement.Theme}|{statement.Text}"),
        ];
    }
}
