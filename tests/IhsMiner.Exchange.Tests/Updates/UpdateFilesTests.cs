using System.Text;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Updates;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Tests.Updates;

public sealed class UpdateFilesTests
{
    [Theory]
    [InlineData("chart.csv")]
    [InlineData("chart-wide.csv")]
    [InlineData("synthesis.csv")]
    [InlineData("statements.csv")]
    [InlineData("changes.csv")]
    [InlineData("questions.csv")]
    [InlineData("eligibility.csv")]
    [InlineData("particulars.csv")]
    [InlineData("inputs.csv")]
    [InlineData("update.html")]
    public void Each_is_as_expected(string name) =>
        GoldenFile.Matches(Encoding.UTF8.GetString(Bytes(Invented.Update, name)), "Updates", "Expected", name);

    [Fact]
    public void The_same_update_gives_the_same_bytes() =>
        Assert.All(UpdateFiles.All, file => Assert.Equal(Bytes(Invented.Update, file.Name), Bytes(Invented.Update, file.Name)));

    [Fact]
    public void The_long_form_reads_back_as_the_updated_chart()
    {
        using var folder = new ScratchFolder();
        foreach (var name in (string[])["chart.csv", "articles.csv"])
            File.WriteAllBytes(folder.At(name), Bytes(Invented.Update, name));

        var chart = ChartCsv.Read(folder.At("chart.csv"), Invented.Update.Codebook);

        Assert.Equal(Invented.Update.After.Articles, chart.Articles);
        Assert.Equal(Invented.Update.After.Statements, chart.Statements);
    }

    [Fact]
    public void Standings_are_as_the_update_was_made() => Assert.Equal(
        [Standing.Added, Standing.Known, Standing.Asked, Standing.Excluded], Invented.Update.Articles.Select(article => article.Standing));

    private static byte[] Bytes(ReviewUpdate update, string name)
    {
        using var stream = new MemoryStream();
        UpdateFiles.All.Single(file => file.Name == name).Write(update, stream);
        return stream.ToArray();
    }
}
