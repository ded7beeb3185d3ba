using IhsMiner.Exchange.Updates;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Exchange.Tests.Updates;

/// <summary>The files beside a chart that say what a review takes in, and which stages its synthesis tells apart.</summary>
public sealed class ReviewRulesTests
{
    private const string Header = "id,name,test,for,against,masks\n";

    [Fact]
    public void The_bundled_review_has_its_four_criteria_and_two_stages()
    {
        var chart = Repository.At("corpus", "chart.csv");

        Assert.Equal(["year", "language", "uk", "public"], CriteriaCsv.ReadBeside(chart).Select(criterion => criterion.Id));
        Assert.Equal(["planning", "ongoing"], StagesCsv.ReadBeside(chart).Select(stage => stage.Id));
    }

    [Fact]
    public void A_review_without_them_has_none()
    {
        using var folder = new ScratchFolder();

        Assert.Empty(CriteriaCsv.ReadBeside(folder.At("chart.csv")));
        Assert.Empty(StagesCsv.ReadBeside(folder.At("chart.csv")));
    }

    [Fact]
    public void A_criterion_is_read_with_its_phrases()
    {
        using var folder = new ScratchFolder();

        var criterion = Assert.Single(CriteriaCsv.Read(folder.Write("criteria.csv", Header + "uk,in the UK,words,nhs; england,france,new england\n")));

        Assert.Equal(("uk", "in the UK", CriterionTest.Words), (criterion.Id, criterion.Name, criterion.Test));
        Assert.Equal(["nhs", "england", "france", "new england"], [.. criterion.For, .. criterion.Against, .. criterion.Masks]);
    }

    [Theory]
    [InlineData("uk,,words,a,,\n", "id or name is empty")]
    [InlineData("uk,UK,guess,a,,\n", "test 'guess': expected year, words, language")]
    [InlineData("uk,UK,words,,,\n", "both for and against are empty")]
    [InlineData("y,Y,year,late,,\n", "'late': expected years such as")]
    [InlineData("uk,UK,words,a,,\nuk,UK,words,b,,\n", "id 'uk' stands in 2 rows")]
    public void A_fault_is_reported(string rows, string expected)
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("criteria.csv", Header + rows);

        Assert.Contains(expected, Assert.Throws<IhsMinerException>(() => CriteriaCsv.Read(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("planning,,set up\n", "id, name or phrases are empty")]
    [InlineData("a,A,x\na,B,y\n", "id 'a' stands in 2 rows")]
    public void A_fault_of_the_stages_is_reported(string rows, string expected)
    {
        using var folder = new ScratchFolder();
        folder.Write("stages.csv", "id,name,phrases\n" + rows);

        Assert.Contains(
            expected, Assert.Throws<IhsMinerException>(() => StagesCsv.ReadBeside(folder.At("chart.csv"))).Message, StringComparison.Ordinal);
    }
}
