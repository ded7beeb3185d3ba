using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class RunningHeadsTests
{
    private static readonly string[] Prose =
    [
        "The teams met every week and shared what they had learned about the people in their care.",
        "Nurses drove long distances over the moor in winter, and some roads were closed for days.",
        "A budget that all partners share takes years to agree and may be gone in one bad summer.",
        "Carers asked for one number to ring at night, and in the second spring they were given it.",
    ];

    [Fact]
    public void A_line_that_recurs_at_the_top_of_pages_is_removed_and_kept_aside()
    {
        var layout = PageBuilder.LaidOut(WithHead(1, "Journal of Joint Care"), WithHead(2, "Journal of Joint Care"),
            WithHead(3, "Journal of Joint Care"));

        Assert.Equal(3, layout.Removed.Count(removed =>
            removed.Reason == RemovalReason.RunningHead && removed.Text == "Journal of Joint Care"));
        Assert.DoesNotContain(layout.Blocks, block => PageBuilder.Text(block).Contains("Journal", StringComparison.Ordinal));
    }

    [Fact]
    public void Heads_that_alternate_between_left_and_right_pages_are_removed()
    {
        var layout = PageBuilder.LaidOut(WithHead(1, "Able and others"), WithHead(2, "Joint Care 3(2)"),
            WithHead(3, "Able and others"), WithHead(4, "Joint Care 3(2)"));

        Assert.Equal(4, layout.Removed.Count(removed => removed.Reason == RemovalReason.RunningHead));
    }

    [Fact]
    public void A_head_may_hold_a_page_number_that_changes()
    {
        var layout = PageBuilder.LaidOut(WithHead(1, "Joint Care 2021, page 9 of 12"),
            WithHead(2, "Joint Care 2021, page 10 of 12"));

        Assert.Equal(2, layout.Removed.Count);
    }

    [Fact]
    public void A_head_on_pages_printed_small_is_removed_though_it_stands_far_in()
    {
        var pages = Enumerable.Range(1, 4)
            .Select(number => new PageBuilder(number).At(50, 130, 10, "Draft for comment")
                .Column(50, 180, 80, Prose[number - 1])).ToArray();

        Assert.Equal(4, PageBuilder.LaidOut(pages).Removed.Count(removed => removed.Text == "Draft for comment"));
    }

    [Fact]
    public void A_line_that_stands_on_one_page_only_stays()
    {
        var layout = PageBuilder.LaidOut(WithHead(1, "Journal of Joint Care"), new PageBuilder(2).Column(50, 120, 80, Prose[1]));

        Assert.DoesNotContain(layout.Removed, removed => removed.Reason == RemovalReason.RunningHead);
    }

    [Fact]
    public void A_foot_line_of_the_first_page_alone_is_removed_where_other_pages_have_theirs()
    {
        var layout = PageBuilder.LaidOut(
            new PageBuilder(1).Column(50, 120, 80, Prose[0]).At(50, 760, 8, "First published in 1999"),
            new PageBuilder(2).Column(50, 120, 80, Prose[1]).At(50, 760, 8, "Joint Care"),
            new PageBuilder(3).Column(50, 120, 80, Prose[2]).At(50, 760, 8, "Joint Care"));

        Assert.Contains(layout.Removed, removed => removed.Text == "First published in 1999");
    }

    [Fact]
    public void A_caption_label_at_the_top_of_several_pages_is_no_head()
    {
        var pages = Enumerable.Range(1, 3).Select(number => WithHead(number, "Figure 1")).ToArray();

        Assert.DoesNotContain(PageBuilder.LaidOut(pages).Removed, removed => removed.Text == "Figure 1");
    }

    [Fact]
    public void Words_that_recur_in_tables_take_no_text_with_them()
    {
        var pages = Enumerable.Range(1, 4).Select(number => new PageBuilder(number)
            .Column(50, 40, 40, Prose[number - 1]).At(330, 95, 10, "None").At(450, 95, 10, "None").At(520, 95, 10, "None")).ToArray();

        var layout = PageBuilder.LaidOut(pages);

        Assert.DoesNotContain(layout.Removed, removed => removed.Text.Contains(' ', StringComparison.Ordinal));
    }

    [Fact]
    public void A_head_that_recurs_below_text_does_not_make_the_text_a_margin()
    {
        var pages = Enumerable.Range(1, 4).Select(number => new PageBuilder(number)
            .Column(50, 30, 40, Prose[number - 1]).At(330, 95, 10, "Joint Care")).ToArray();

        var layout = PageBuilder.LaidOut(pages);

        Assert.All(layout.Removed, removed => Assert.Equal("Joint Care", removed.Text));
    }

    [Fact]
    public void The_margin_does_not_cut_a_title()
    {
        var layout = PageBuilder.LaidOut(
            new PageBuilder(1).At(50, 30, 20, "Sharing care in", "a small old town").Column(50, 200, 80, Prose[0]),
            new PageBuilder(2).At(50, 52, 8, "Joint Care").Column(50, 200, 80, Prose[1]),
            new PageBuilder(3).At(50, 52, 8, "Joint Care").Column(50, 200, 80, Prose[2]));

        Assert.Contains(layout.Blocks, block => PageBuilder.Text(block) == "Sharing care in a small old town");
    }

    private static PageBuilder WithHead(int number, string head) =>
        new PageBuilder(number).At(50, 30, 8, head).Column(50, 120, 80, Prose[number - 1]);
}
