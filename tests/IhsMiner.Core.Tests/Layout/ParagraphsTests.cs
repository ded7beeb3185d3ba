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

    [Fact]
    public void A_number_that_closes_a_bracket_opens_no_item()
    {
        var page = new PageBuilder()
            .At(50, 100, 10, "The boards agreed on one plan for all (see no. 116 and also no.", "97) and on the money for it in the end.");

        Assert.Single(Blocks(page));
    }

    [Fact]
    public void A_heading_of_two_lines_in_another_font_may_fill_its_column_nearly()
    {
        var page = new PageBuilder().At(50, 100, 9, "Impact of shared records on the rate of falls at home and", "on the people who care for them there too")
            .At(50, 121.6, 10, "We asked twelve teams what they would change in time.", "They told us that they wanted more of it, and soon.");

        Assert.Equal(2, Blocks(page).Count);
    }

    [Fact]
    public void A_line_that_italics_begin_and_end_within_running_text_is_no_heading()
    {
        var page = new PageBuilder().At(50, 100, 10, "The cultures that we tested were those of the strain of");
        double[] heights = [11.5, 11.5, 12, 12, 11.5, 11.5, 11.5];
        var (x, i) = (50.0, 0);
        foreach (var word in "Bacillus cereus (number 14579), Staphylococcus aureus-minor Escherichia".Split(' '))
        {
            page.Word(word, new(x, 112, x + 3.9 * word.Length, 112 + heights[i++]));
            x += 3.9 * word.Length + 2.5;
        }

        page.At(50, 124, 10, "coli and a few others that are listed in the annex, too.");

        Assert.Single(Blocks(page));
    }

    private static List<string> Blocks(PageBuilder page) => [.. PageBuilder.LaidOut(page).Blocks.Select(PageBuilder.Text)];
}
