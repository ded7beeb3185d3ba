using IhsMiner.Coding;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Grids;
using IhsMiner.Exchange.Imports;
using IhsMiner.Exchange.Workbooks;

namespace IhsMiner.Exchange.Tests.Charts;

public sealed class WideFormTests
{
    private static readonly Article Plain = new("ash-2019", "Ann Ash", 2019, "A title", "DB", "A journal", "Report", "10.1000/a");

    [Theory]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    public void The_published_chart_reads_back_from_wide_form_statement_by_statement(string extension)
    {
        var chart = ChartCsv.Read(Repository.At("corpus", "chart.csv"), Codes.Book);

        var again = ReadBack(chart, extension, out var issues);

        Assert.Equal(295, again.Statements.Count);
        Assert.Equal(Articles(chart), Articles(again));
        Assert.Equal(Statements(chart), Statements(again));
        Assert.Empty(issues);
    }

    [Theory]
    [InlineData(".csv", 1)]
    [InlineData(".csv", 2)]
    [InlineData(".xlsx", 3)]
    [InlineData(".xlsx", 4)]
    public void Import_export_and_import_again_give_the_same_chart_whatever_it_says(string extension, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 40; i++)
        {
            var chart = InventedChart.Of(random);
            var once = ReadBack(chart, extension, out _);
            var twice = ReadBack(once, extension, out _);

            Assert.Equal(Statements(chart), Statements(once));
            Assert.Equal(Articles(once), Articles(twice));
            Assert.Equal(Statements(once), Statements(twice));
        }
    }

    [Fact]
    public void A_statement_is_printed_with_number_and_theme_under_its_kind()
    {
        var sheet = Sheet(new([Plain], [new(Plain.Id, "barrier", 2, "economic", "Funds are short."), new(Plain.Id, "barrier", null, null, "Lost.")]));

        Assert.Equal("2) Economic factors - Funds are short.\nNo theme - Lost.", sheet.Rows[0][Column(sheet, "Barriers")].Value);
    }

    [Fact]
    public void What_is_too_long_for_a_cell_goes_on_below_and_is_one_statement_again()
    {
        var text = string.Join(' ', Enumerable.Range(0, 12_000).Select(number => $"word{number}. Political - Then 3) more"));
        var chart = new Chart([Plain], [new(Plain.Id, "need", 1, "economic", text), new(Plain.Id, "need", 2, "political", "Short.")]);

        var sheet = Sheet(chart);

        Assert.All(sheet.Rows.SelectMany(row => row), cell => Assert.True(cell.Value is not string { Length: > GridLimits.CellLength }));
        Assert.Equal(Statements(chart), Statements(ReadBack(chart, ".xlsx", out _)));
    }

    [Fact]
    public void A_row_of_a_workbook_is_no_higher_than_it_can_be_shown()
    {
        var statements = Enumerable.Range(1, 60).Select(number => new Statement(Plain.Id, "need", number, "economic", new string('w', 90)));

        var sheet = WideForm.Of(
            new([Plain], [.. statements]), Codes.Book.Kinds, Codes.Book.Themes, new HashSet<string>(), WideForm.LinesOfRow);

        Assert.InRange(sheet.Rows.Count, 5, 9);
        Assert.All(sheet.Rows, row => Assert.InRange(RowHeight.Of(row, sheet.Columns), 15, 408));
        Assert.All(sheet.Rows, row => Assert.Equal(Plain.Id, row[Column(sheet, "Article ID")].Value));
    }

    [Fact]
    public void An_article_without_any_particulars_stays_one_of_its_own()
    {
        var chart = new Chart(
            [Plain, new("lost-2017", "", null, "", "", "", "", "")],
            [new(Plain.Id, "need", 1, "economic", "One."), new("lost-2017", "need", 1, "economic", "Two.")]);

        Assert.Equal(Statements(chart), Statements(ReadBack(chart, ".csv", out _)));
    }

    private static Sheet Sheet(Chart chart) => WideForm.Of(chart, Codes.Book.Kinds, Codes.Book.Themes, new HashSet<string>());

    private static int Column(Sheet sheet, string name) => sheet.Columns.Index().Single(column => column.Item.Name == name).Index;

    private static Chart ReadBack(Chart chart, string extension, out IReadOnlyList<ImportIssue> issues)
    {
        using var folder = new ScratchFolder();
        var path = folder.At("wide" + extension);
        using (var file = File.Create(path))
        {
            if (extension == ".xlsx")
                WorkbookFile.Write(file, [Sheet(chart)]);
            else
            {
                using var writer = new StreamWriter(file);
                SheetCsv.Write(writer, Sheet(chart));
            }
        }

        var read = ChartImport.Read(path, Codes.Book);
        issues = read.Issues;
        return read.Chart;
    }

    // Where its rows stood is the file's own.
    private static List<Article> Articles(Chart chart) => [.. chart.Articles.Select(article => article with { Source = "" })];

    // Of a statement, the wide form holds all but damage, note and source.
    private static List<string> Statements(Chart chart)
    {
        var kinds = Codes.Book.Kinds.Select(kind => kind.Id).ToList();
        return
        [
            .. chart.Articles.SelectMany(article => chart.Statements.Where(statement => statement.ArticleId == article.Id)
                .OrderBy(statement => kinds.IndexOf(statement.Kind)))
                .Select(statement => $"{statement.ArticleId}|{statement.Kind}|{statement.Number}|{statement.Theme}|{string.Join(' ', statement.Text.Split())}"),
        ];
    }
}
