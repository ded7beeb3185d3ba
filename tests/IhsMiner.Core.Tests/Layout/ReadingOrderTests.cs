namespace IhsMiner.Tests.Layout;

public sealed class ReadingOrderTests
{
    [Fact]
    public void A_page_drawn_row_by_row_is_read_by_columns()
    {
        var page = new PageBuilder();
        for (var row = 0; row < 12; row++)
            page.At(50, 100 + 12 * row, 10, $"left line {row} of the running text here")
                .At(320, 100 + 12 * row, 10, $"right line {row} of the running text here");

        var text = PageBuilder.Composed(page).Text;

        Assert.True(text.IndexOf("left line 11", StringComparison.Ordinal) < text.IndexOf("right line 0",
            StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_across_both_columns_divides_what_is_above_from_what_is_below()
    {
        var page = new PageBuilder();
        Rows(page, 100, "upper");
        page.At(50, 230, 10, "A heading in the page that runs from the left edge all the way across to the right of it");
        Rows(page, 260, "lower");

        var text = PageBuilder.Composed(page).Text;

        Assert.True(text.IndexOf("right upper 7", StringComparison.Ordinal) < text.IndexOf("A heading",
            StringComparison.Ordinal));
        Assert.True(text.IndexOf("A heading", StringComparison.Ordinal) < text.IndexOf("left lower 0", StringComparison.Ordinal));
    }

    [Fact]
    public void Content_order_stands_where_columns_are_drawn_one_by_one()
    {
        var page = new PageBuilder()
            .Column(320, 100, 40, "The right column was drawn first, and so it is read first by anyone who hears it.")
            .Column(50, 100, 40, "The left column came second and is read second, after the right one has ended.");

        Assert.StartsWith("The right column", PageBuilder.Composed(page).Text, StringComparison.Ordinal);
    }

    private static void Rows(PageBuilder page, double top, string name)
    {
        for (var row = 0; row < 8; row++)
            page.At(50, top + 12 * row, 10, $"left {name} {row} of the running text here")
                .At(320, top + 12 * row, 10, $"right {name} {row} of the running text here");
    }
}
