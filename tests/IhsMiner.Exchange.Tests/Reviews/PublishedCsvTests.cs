using IhsMiner.Exchange.Reviews;
using IhsMiner.Reviews;

namespace IhsMiner.Exchange.Tests.Reviews;

public sealed class PublishedCsvTests
{
    private const string Header = "group,label,values,articles,percent,source,note\n";

    [Fact]
    public void A_figure_is_read_with_its_decimals()
    {
        var figure = Assert.Single(Read("study_type,Reports,Report; Talk,3,9.0,Table 2,as printed\n"));

        Assert.Equal((ReviewGroup.StudyType, "Reports", 3, "9.0"), (figure.Group, figure.Label, figure.Articles, $"{figure.Percent}"));
        Assert.Equal(["Report", "Talk"], figure.Values);
    }

    [Theory]
    [InlineData("colour,Red,red,3,9,,", "line 2: group 'colour': expected year, study_type, database, kind, theme")]
    [InlineData("year,Old,before 1990,3,9,,", "line 2: values 'before 1990': expected years such as 2010..2014")]
    [InlineData("kind,Needs,,3,9,,", "line 2: values '': expected a value of the chart")]
    [InlineData("kind,Needs,need,few,9,,", "line 2: articles 'few'")]
    [InlineData("kind,Needs,need,3,9 %,,", "line 2: percent '9 %': expected a number from 0 to 100")]
    public void What_is_wrong_is_said_with_its_line(string row, string expected) =>
        Assert.Contains(expected, Assert.Throws<IhsMinerException>(() => Read(row)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_chart_without_such_a_file_has_no_figures()
    {
        using var folder = new ScratchFolder();

        Assert.Empty(PublishedCsv.ReadBeside(folder.At("chart.csv")));
    }

    private static IReadOnlyList<PublishedFigure> Read(string rows)
    {
        using var folder = new ScratchFolder();
        folder.Write("published.csv", Header + rows);
        return PublishedCsv.ReadBeside(folder.At("chart.csv"));
    }
}
