using IhsMiner.Coding;
using IhsMiner.Reviews;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Reviews;

public sealed class ReviewTableTests
{
    private static readonly Chart Chart = new(
        [Article("one", 2001, "Report"), Article("two", null, ""), Article("three", 2004, "Case"), Article("bare", 2004, "Talk")],
        [
            Statement("one", "up", "a"), Statement("one", "up", "a"), Statement("one", "down", null),
            Statement("two", "up", "b") with { Number = 4 }, Statement("three", "up", "a") with { Damage = "truncated" },
        ]);

    [Fact]
    public void Articles_are_counted_once_and_those_without_a_statement_not_at_all()
    {
        var table = ReviewTable.Of(Chart, Toy.Codebook(), []);

        Assert.Equal(3, table.Articles);
        Assert.Equal(["bare"], table.NotCounted);
        Assert.Equal(
            [("2001", 1), ("2004", 1), ("Case", 1), ("Report", 1), ("up", 3), ("down", 1), ("a", 2), ("b", 1)],
            table.Rows.Select(row => (row.Label, row.Articles)));
    }

    [Fact]
    public void What_was_printed_stands_first_and_takes_its_values()
    {
        var rows = ReviewTable.Of(Chart, Toy.Codebook(), [Printed(ReviewGroup.Year, "2001..2003", 33.3m)]).Rows;

        Assert.Equal(("as printed", 1, null), (rows[0].Label, rows[0].Articles, rows[0].Because));
        Assert.Equal("2004", rows[1].Label);
    }

    [Theory]
    [InlineData(ReviewGroup.StudyType, "Report", "the chart lost it for two")]
    [InlineData(ReviewGroup.Kind, "down", "statements lost of two; words, column or theme uncertain or lost in three")]
    [InlineData(ReviewGroup.Theme, "b", "words, column or theme uncertain or lost in one, three")]
    [InlineData(ReviewGroup.Kind, "up", "the chart shows no reason")]
    public void A_difference_is_put_down_to_what_the_chart_lost(ReviewGroup group, string value, string expected) => Assert.Contains(
        expected, ReviewTable.Of(Chart, Toy.Codebook(), [Printed(group, value, 67)]).Rows.Single(row => row.Published is not null).Because,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("33", true)]
    [InlineData("33.3", true)]
    [InlineData("33.4", false)]
    [InlineData("34", false)]
    public void A_share_is_held_to_as_many_decimals_as_were_printed(string percent, bool expected) => Assert.Equal(
        expected, Printed(ReviewGroup.Kind, "up", decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)).IsMet(1, 3));

    [Theory]
    [InlineData("2001..2003", "2003", true)]
    [InlineData("2001..2003", "2004", false)]
    [InlineData("2020..", "2026", true)]
    [InlineData("2020..", "2019", false)]
    [InlineData("2020", "2020", true)]
    [InlineData("2020", "2021", false)]
    public void Years_are_meant_by_ranges_with_both_ends(string range, string year, bool expected) =>
        Assert.Equal(expected, Printed(ReviewGroup.Year, range, 0).Means(year));

    [Fact]
    public void A_chart_without_a_statement_has_nothing_to_count() =>
        Assert.Throws<IhsMinerException>(() => ReviewTable.Of(Chart with { Statements = [] }, Toy.Codebook(), []));

    private static PublishedFigure Printed(ReviewGroup group, string value, decimal percent) =>
        new(group, "as printed", [value], null, percent, "table 1", "");

    private static Article Article(string id, int? year, string studyType) => new(id, "", year, "", "", "", studyType, "");

    private static Statement Statement(string article, string kind, string? theme) => new(article, kind, 1, theme, "Text.");
}
