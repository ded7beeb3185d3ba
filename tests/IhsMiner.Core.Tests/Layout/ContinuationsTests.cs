using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class ContinuationsTests
{
    private const string Start = "Teams that share a budget can spend it where it does most good, and they";
    private const string End = "learn to trust each other while they do so.";

    [Fact]
    public void A_paragraph_that_a_page_break_cuts_is_one_block()
    {
        var layout = PageBuilder.LaidOut(new PageBuilder(1).At(50, 700, 10, Start), new PageBuilder(2).At(50, 120, 10, End));

        var block = Assert.Single(layout.Blocks);
        Assert.Equal([1, 2], block.Lines.Select(line => line.Page));
    }

    [Fact]
    public void A_paragraph_that_a_column_break_cuts_is_one_block()
    {
        var page = new PageBuilder()
            .At(50, 700, 10, "Teams that share a budget can spend", "it where it does most good, and they")
                .At(320, 100, 10, "learn to trust each other while they", "do so, and to work as one in time.");

        Assert.Single(PageBuilder.LaidOut(page).Blocks);
    }

    [Fact]
    public void A_caption_between_the_halves_does_not_part_them()
    {
        var layout = PageBuilder.LaidOut(
            new PageBuilder(1).At(50, 700, 10, Start),
            new PageBuilder(2).At(50, 120, 8, "Figure 1. The partners and their shares of the budget in each year.")
                .At(50, 160, 10, End));

        Assert.Equal([Role.Body, Role.Caption], layout.Blocks.Select(block => block.Role));
        Assert.Equal($"{Start} {End}", PageBuilder.Text(layout.Blocks[0]));
    }

    [Fact]
    public void The_last_word_of_a_paragraph_alone_at_the_top_of_a_page_is_its_end()
    {
        var layout = PageBuilder.LaidOut(new PageBuilder(1).At(50, 700, 10, Start),
            new PageBuilder(2).At(50, 120, 10, "agree.").At(60, 132, 10, "A new paragraph then begins on the page."));

        Assert.Equal($"{Start} agree.", PageBuilder.Text(layout.Blocks[0]));
    }

    [Fact]
    public void A_paragraph_that_ends_with_its_page_stays_by_itself()
    {
        var layout = PageBuilder.LaidOut(new PageBuilder(1).At(50, 700, 10, "Teams that share a budget can spend it well."),
            new PageBuilder(2).At(50, 120, 10, "Learning takes time for every team."));

        Assert.Equal(2, layout.Blocks.Count);
    }

    [Fact]
    public void A_name_in_large_type_between_the_halves_does_not_part_them()
    {
        var layout = PageBuilder.LaidOut(
            new PageBuilder(1).At(50, 60, 20, "Sharing care in a town").At(50, 120, 12, "Introduction").At(50, 700, 10, Start),
            new PageBuilder(2).At(50, 120, 16, "Joint Care Today").At(50, 160, 10, End));

        Assert.Contains(layout.Blocks, block => PageBuilder.Text(block) == $"{Start} {End}");
    }

    [Fact]
    public void A_whole_paragraph_between_the_halves_does_not_part_them()
    {
        var layout = PageBuilder.LaidOut(
            new PageBuilder(1).At(50, 700, 10, Start).At(50, 740, 10, "The town paid for the rooms of both of the teams."),
            new PageBuilder(2).At(50, 120, 10, End));

        Assert.Contains(layout.Blocks, block => PageBuilder.Text(block) == $"{Start} {End}");
    }

    [Fact]
    public void A_heading_parts_what_stands_around_it()
    {
        var layout = PageBuilder.LaidOut(new PageBuilder(1).At(50, 700, 10, Start).At(50, 730, 14, "Results"),
            new PageBuilder(2).At(50, 120, 10, End));

        Assert.Equal(3, layout.Blocks.Count);
    }

    [Fact]
    public void Pages_of_tables_do_not_part_a_sentence()
    {
        var pages = Enumerable.Range(2, 4).Select(number => Table(number, 100));

        var layout = PageBuilder.LaidOut([Filled().At(50, 700, 10, Start), .. pages, new PageBuilder(6).At(50, 120, 10, End)]);

        Assert.Contains(layout.Blocks, block => PageBuilder.Text(block) == $"{Start} {End}");
    }

    [Fact]
    public void Notes_in_small_type_below_the_column_do_not_part_a_sentence()
    {
        var layout = PageBuilder.LaidOut(
            Filled().At(50, 600, 10, Start).At(50, 700, 7, "Department of Care, The Teaching Hospital of the Town of North",
                "Moor and the School of Health of its University, Main Road."),
            new PageBuilder(2).At(50, 120, 10, End));

        Assert.Contains(layout.Blocks, block => PageBuilder.Text(block) == $"{Start} {End}");
    }

    [Fact]
    public void A_sentence_goes_on_with_a_capital_past_labels_and_not_under_a_heading()
    {
        const string capital = "NHS staff did, and learned to trust each other.";
        var first = new PageBuilder(1).At(50, 60, 20, "Sharing care in a town").At(50, 120, 12, "Introduction").At(50, 700, 10, Start);
        var past = PageBuilder.LaidOut(first, new PageBuilder(2).At(400, 80, 16, "Care Now").At(50, 120, 10, capital));
        var under = PageBuilder.LaidOut(first, new PageBuilder(2).At(50, 100, 14, "Shared work").At(50, 120, 10, capital));

        Assert.Contains(past.Blocks, block => PageBuilder.Text(block) == $"{Start} {capital}");
        Assert.Contains(under.Blocks, block => PageBuilder.Text(block) == capital);
    }

    [Fact]
    public void A_sentence_that_leads_a_formula_in_ends_with_its_colon()
    {
        var layout = PageBuilder.LaidOut(new PageBuilder()
            .At(50, 100, 10, "The share of the people who were asked is given by the rule that follows:")
            .At(250, 130, 10, "s = a / n")
            .At(50, 160, 10, "where a is how many were asked and n how many people there are in all."));

        Assert.Contains(layout.Blocks, block => PageBuilder.Text(block).EndsWith("follows:", StringComparison.Ordinal));
    }

    /// <summary>Page 1 with so much text that its size is the document's.</summary>
    private static PageBuilder Filled() => new PageBuilder(1).Column(50, 100, 80,
        string.Join(' ', Enumerable.Range(0, 16).Select(i => $"The boards of town {(char)('a' + i)} met twice a year, which was too seldom for decisions.")));

    private static PageBuilder Table(int number, double top)
    {
        var page = new PageBuilder(number);
        for (var row = 0; row < 20; row++)
            page.At(50, top + 14 * row, 8, $"Town {(char)('a' + number)}{(char)('a' + row)}").At(200, top + 14 * row, 8, "a few").At(350, top + 14 * row, 8, "some");
        return page;
    }
}
