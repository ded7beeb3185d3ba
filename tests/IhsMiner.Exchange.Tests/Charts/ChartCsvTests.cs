using IhsMiner.Coding;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;

namespace IhsMiner.Exchange.Tests.Charts;

public sealed class ChartCsvTests
{
    private const string Header = "article_id,authors,year,title,kind,number,theme,statement,damage\n";

    private static string Published => Repository.At("corpus", "chart.csv");

    [Fact]
    public void The_published_chart_reads_against_the_codebook()
    {
        var chart = ChartCsv.Read(Published, CodebookFolder.Read(Repository.At("corpus", "codebook")));

        Assert.Equal(295, chart.Statements.Count);
        Assert.Equal(34, chart.Articles.Count);
    }

    [Theory]
    [InlineData("chart.csv")]
    [InlineData("articles.csv")]
    public void Reading_and_writing_the_published_chart_gives_the_same_bytes(string file)
    {
        using var folder = new ScratchFolder();

        ChartCsv.Write(ChartCsv.Read(Published), folder.At("chart.csv"));

        Assert.Equal(File.ReadAllBytes(Repository.At("corpus", file)), File.ReadAllBytes(folder.At(file)));
    }

    [Fact]
    public void A_statement_without_a_theme_is_kept_with_none()
    {
        var lost = ChartCsv.Read(Published).Statements.Where(statement => statement.Theme is null).ToList();

        Assert.Equal(24, lost.Count);
        Assert.Contains(lost, statement => statement.Text == "Planned/organised meetings.");
    }

    [Fact]
    public void Without_articles_csv_the_charts_own_columns_give_the_articles()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("chart.csv", Header + "b,Bell,2019,Second,need,1,t,Some text.,\na,Ash,,First,need,,,Other.,truncated\n");

        var chart = ChartCsv.Read(path);

        Assert.Equal(
            [new Article("b", "Bell", 2019, "Second", "", "", "", ""), new Article("a", "Ash", null, "First", "", "", "", "")],
            chart.Articles);
        Assert.Equal(new Statement("b", "need", 1, "t", "Some text."), chart.Statements[0]);
        Assert.Equal(new Statement("a", "need", null, null, "Other.", "truncated"), chart.Statements[1]);
    }

    [Fact]
    public void An_article_without_statements_survives_a_round_trip()
    {
        using var folder = new ScratchFolder();
        var chart = new Chart([new Article("a", "Ash", 2001, "=T", "", "", "", "", "4", "n")], []);

        ChartCsv.Write(chart, folder.At("chart.csv"));

        Assert.Equal(chart.Articles, ChartCsv.Read(folder.At("chart.csv")).Articles);
    }

    [Theory]
    [InlineData("a,A,2001,T,need,one,,Text,\n", "chart.csv, line 2: number 'one'")]
    [InlineData("a,A,2001,T,,1,,Text,\n", "chart.csv, line 2: the kind is empty")]
    [InlineData("a,A,2001,T,need,1,,,\n", "chart.csv, line 2: the statement is empty")]
    [InlineData("a,A,2001,T,need,1,,x,\na,A,2002,T,need,2,,y,\n", "chart.csv, line 3: year '2002' of article 'a' is '2001' in line 2")]
    [InlineData("a,A,2001,T,wish,1,,x,\n", "chart.csv, line 2: kind 'wish' is not in the codebook")]
    [InlineData("a,A,2001,T,need,1,money,x,\n", "chart.csv, line 2: theme 'money' is not in the codebook")]
    public void A_fault_is_reported_with_file_and_line(string rows, string expected)
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("chart.csv", Header + rows);
        var codebook = CodebookFolder.Read(Repository.At("corpus", "codebook"));

        var error = Assert.Throws<IhsMinerException>(() => ChartCsv.Read(path, codebook));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_of_an_article_that_articles_csv_does_not_have_is_a_fault()
    {
        using var folder = new ScratchFolder();
        folder.Write("articles.csv", "article_id,authors\nb,Bell\nb,Ball\n");
        var path = folder.Write("chart.csv", Header + "a,A,2001,T,need,1,,x,\n");

        var error = Assert.Throws<IhsMinerException>(() => ChartCsv.Read(path));

        Assert.Contains("chart.csv, line 2: article_id 'a' is not in articles.csv", error.Message, StringComparison.Ordinal);
        Assert.Contains("articles.csv, line 3: article_id 'b' stands already in line 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_that_is_not_there_is_an_error_that_names_it()
    {
        var error = Assert.Throws<IhsMinerException>(() => ChartCsv.Read("no-such-chart.csv"));

        Assert.Contains("no-such-chart.csv: cannot be read", error.Message, StringComparison.Ordinal);
    }
}
