using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Tests.Imports;

public sealed class ChartFileTests
{
    [Theory]
    [InlineData("article_id,kind,theme,statement\nash-2019,need,political,Calm.\n")]
    [InlineData("Author,Year,Needs\nAnn Ash,2019,1) Political - Calm.\n")]
    public void A_chart_is_read_in_either_form(string text)
    {
        using var folder = new ScratchFolder();

        var statement = Assert.Single(ChartFile.Read(folder.Write("chart.csv", text), Codes.Book).Chart.Statements);

        Assert.Equal(("ash-2019", "need", "political", "Calm."), (statement.ArticleId, statement.Kind, statement.Theme, statement.Text));
    }
}
