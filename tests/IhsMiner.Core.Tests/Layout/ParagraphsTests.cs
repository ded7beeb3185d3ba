using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class ParagraphsTests
{
    [Fact]
    public void An_indented_line_opens_a_paragraph()
    {
        var page = new PageBuilder()
            .At(50, 100, 10, "The first paragraph has two lines of text", "and ends after the second line of it all.")
            .At(62, 124, 10, "The second one is indented a little way")
                .At(50, 136, 10, "and goes on at the left edge of the page.");

        Assert.Equal(2, Blocks(page).Count);
    }

    [Fact]
    public void A_line_that_ends_early_closes_a_paragraph()
    {
        var page = new PageBuilder()
            .At(50, 100, 10, "The first paragraph has two lines of text", "and stops.",
                "The second one begins at the left edge,", "without any indent, and then goes on.");

        Assert.Equal(["The first paragraph has two lines of text and stops.",
            "The second one begins at the left edge, without any indent, and then goes on."], Blocks(page));
    }

    [Fact]
    public void A_wider_gap_opens_a_paragraph()
    {
        var page = new PageBuilder()
            .At(50, 100, 10, "One line of the first text here,", "and its last line is as wide as it.")
                .At(50, 132, 10, "Another text stands further down the", "page and is read by itself, of course.");

        Assert.Equal(2, Blocks(page).Count);
    }

    [Fact]
    public void Each_bullet_opens_an_item()
    {
        var page = new PageBuilder().At(50, 100, 10, "• one thing is needed", "• another thing is needed", "• a third thing");

        Assert.Equal(3, Blocks(page).Count);
    }

    [Fact]
    public void Numbers_of_an_enumeration_that_runs_on_open_nothing()
    {
        var page = new PageBuilder()
            .At(50, 100, 10, "There were three aims: (1) to test the plan, and",
                "(2) to see what it would cost, and then at last", "(3) to tell others of it.");

        Assert.Single(Blocks(page));
    }

    [Fact]
    public void A_short_line_in_another_font_is_a_heading_of_its_own()
    {
        var page = new PageBuilder().At(50, 100, 10, "The last line of the text above it ends here now.")
            .At(50, 112, 9.5, "Shared budgets")
            .At(50, 124, 10, "Money was pooled in the second year of the plan.");

        var layout = PageBuilder.LaidOut(page);

        Assert.Equal([Role.Body, Role.Heading, Role.Body], layout.Blocks.Select(block => block.Role));
    }

    private static List<string> Blocks(PageBuilder page) => [.. PageBuilder.LaidOut(page).Blocks.Select(PageBuilder.Text)];
}
