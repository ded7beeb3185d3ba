using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class LineAssemblyTests
{
    [Fact]
    public void Words_of_one_base_line_are_one_line()
    {
        Assert.Equal(["Care for all", "and by all"], Lines(new PageBuilder().At(50, 100, 10, "Care for all", "and by all")));
    }

    [Fact]
    public void A_gutter_parts_two_columns()
    {
        Assert.Equal(["left column", "right column"],
            Lines(new PageBuilder().At(50, 100, 10, "left column").At(130, 100, 10, "right column")));
    }

    [Fact]
    public void A_raised_mark_stays_in_its_line()
    {
        var page = new PageBuilder().At(50, 100, 10, "care.").Word("12", new Box(75, 99, 81, 106)).At(84, 100, 10, "Later");

        Assert.Single(Lines(page));
    }

    [Fact]
    public void A_wide_gap_after_a_list_marker_does_not_part_the_line()
    {
        Assert.Equal(["• first item"], Lines(new PageBuilder().At(50, 100, 10, "•").At(75, 100, 10, "first item")));
    }

    [Fact]
    public void A_stretched_line_whose_gaps_are_all_alike_is_one()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 5; i++)
            page.At(50 + 45 * i, 100, 10, "words");

        Assert.Equal(["words words words words words"], Lines(page));
    }

    [Fact]
    public void A_gap_that_the_next_line_writes_across_is_no_gutter()
    {
        var page = new PageBuilder().At(50, 100, 10, "some words").At(125, 100, 10, "far apart")
            .At(50, 112, 10, "another line without such a gap");

        Assert.Equal(["some words far apart", "another line without such a gap"], Lines(page));
    }

    [Fact]
    public void Small_capitals_after_a_large_one_are_one_word()
    {
        var page = new PageBuilder().Word("A", new Box(50, 100, 57, 112)).Word("SSESSING", new Box(57.2, 102.4, 90, 112));

        Assert.Equal(["ASSESSING"], Lines(page));
    }

    [Fact]
    public void A_raised_mark_and_the_lowered_one_below_it_stay_in_their_line()
    {
        var page = new PageBuilder().At(50, 100, 10, "the ion PO").Word("3−", new Box(103, 98, 112, 105))
            .Word("4", new Box(103, 107, 108, 114)).At(115, 100, 10, "was found");

        Assert.Single(Lines(page));
    }

    private static IEnumerable<string> Lines(PageBuilder builder)
    {
        var page = builder.Page();
        return LineAssembly.Lines(page, page.Words, new TypeSizes(page.Words)).Select(line => line.Text);
    }
}
