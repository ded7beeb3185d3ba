using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Exchange.Tests.Worksheets;

public sealed class AdjudicationFileTests
{
    private const string Header = "id,statement,adjudicated_kind,adjudicated_theme,comment\n";

    [Fact]
    public void A_worksheet_that_was_filled_in_is_read_back() => Assert.Equal(
        [new Adjudication("bell-2002#1", "aid", null, "sure"), new("ash-2001#1", null, "people", "")],
        Read("bell-2002#1,\"Trust, “as ever”.\",aid,,sure\nash-2001#1,'=SUM(1) is no formula.,,people,\ncole-2003#1,- Costs,,,later\n"));

    [Fact]
    public void The_workbook_is_read_as_the_csv_is()
    {
        using var folder = new ScratchFolder();
        using (var stream = File.Create(folder.At("a.xlsx")))
            Worksheet.WriteXlsx(stream, Disputed.Rows, Disputed.Codebook);

        var fault = Assert.Throws<IhsMinerException>(
            () => AdjudicationFile.Read(folder.At("a.xlsx"), Disputed.Chart, Disputed.Codebook));

        Assert.Contains("no row has a code under adjudicated_kind or adjudicated_theme yet", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zoo-1#1,Trust,aid,,", "a.csv, line 2: id 'zoo-1#1': the chart has no such statement")]
    [InlineData("cole-2003#1,Costs,bad,,", "a.csv, line 2: adjudicated_kind 'bad': expected barrier, aid or nothing")]
    [InlineData("cole-2003#1,Costs,,bad,", "a.csv, line 2: adjudicated_theme 'bad': expected money, people or nothing")]
    [InlineData("cole-2003#1,Costs,aid,,\ncole-2003#1,Costs,aid,,", "a.csv, line 3: id 'cole-2003#1' stands already in line 2")]
    [InlineData("cole-2003#1,Cost cuts,aid,,", "a.csv, line 2: id 'cole-2003#1': the chart's statement reads otherwise")]
    public void What_is_wrong_is_said_with_its_line(string rows, string expected) => Assert.Contains(
        expected, Assert.Throws<IhsMinerException>(() => Read(rows)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_column_is_named()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.At("a.csv"), "id,statement\ncole-2003#1,Costs\n");

        var fault = Assert.Throws<IhsMinerException>(
            () => AdjudicationFile.Read(folder.At("a.csv"), Disputed.Chart, Disputed.Codebook));

        Assert.Contains("no column adjudicated_kind, adjudicated_theme", fault.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Adjudication> Read(string rows)
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.At("a.csv"), Header + rows);
        return AdjudicationFile.Read(folder.At("a.csv"), Disputed.Chart, Disputed.Codebook);
    }
}
