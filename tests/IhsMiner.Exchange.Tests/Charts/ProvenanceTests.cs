using IhsMiner.Coding;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Tests.Charts;

public sealed class ProvenanceTests
{
    private static readonly Chart Coded = new(
        [new("a", "Ash", 2001, "=T", "", "", "", "")],
        [
            new Statement("a", "need", 1, "political", "-x") { Provenance = new("Ann", null, null, "", null) },
            new Statement("a", "need", 2, "political", "'=y")
            {
                Provenance = new("model:ihs-2022@0123456", new(2026, 3, 31), 7, "+words of the page", new(0.9, 0.8, 0.7)),
            },
        ]);

    [Fact]
    public void Who_coded_a_row_when_and_where_survives_a_round_trip()
    {
        using var folder = new ScratchFolder();
        using (var writer = File.CreateText(folder.At("chart.csv")))
            ChartCsv.WriteStatements(Coded, writer, CellProtection.ForSpreadsheets);
        using (var writer = File.CreateText(folder.At("articles.csv")))
            ChartCsv.WriteArticles(Coded, writer, CellProtection.ForSpreadsheets);

        var read = ChartCsv.Read(folder.At("chart.csv"));

        Assert.Equal(Coded.Articles, read.Articles);
        Assert.Equal(Coded.Statements, read.Statements);
    }

    [Theory]
    [InlineData("Ann,soon,,,,,", "date 'soon'")]
    [InlineData("Ann,,one,,,,", "page 'one'")]
    [InlineData("Ann,,,,0.5,,", "score ''")]
    [InlineData("Ann,,,,0.5,2,0.5", "score '2'")]
    public void What_cannot_be_read_is_a_fault_with_its_line(string cells, string expected)
    {
        using var folder = new ScratchFolder();
        var path = folder.Write(
            "chart.csv", $"article_id,kind,theme,statement,coder,date,page,quotation,factor_score,kind_score,theme_score\na,need,,x,{cells}\n");

        var error = Assert.Throws<IhsMinerException>(() => ChartCsv.Read(path));

        Assert.Contains($"chart.csv, line 2: {expected}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("", "")]
    public void Protected_text_can_be_unprotected(string text, string expected)
    {
        Assert.Equal(expected, SpreadsheetText.Protect(text));
        Assert.Equal(text, SpreadsheetText.Unprotect(SpreadsheetText.Protect(text)));
    }
}
