using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class TitlesTests
{
    private const string Prose = "The teams met every week. They shared what they had learned about the people in their care, "
        + "and after a year they had come to trust each other. Nobody had thought that they would.";

    [Fact]
    public void A_title_of_several_lines_is_one_block()
    {
        var page = new PageBuilder().At(50, 100, 20, "Sharing care in a", "small town").Column(50, 200, 80, Prose);

        Assert.Equal("Sharing care in a small town", Title(page));
    }

    [Fact]
    public void The_kind_of_article_above_the_title_is_none_of_it()
    {
        var page = new PageBuilder().At(50, 77, 19, "Research Article").At(50, 100, 20, "Sharing care in a town").Column(50, 200, 80, Prose);

        Assert.Equal("Sharing care in a town", Title(page));
    }

    [Fact]
    public void A_title_of_two_words_needs_to_be_much_larger()
    {
        Assert.Equal("Moor Together", Title(new PageBuilder().At(50, 100, 24, "Moor Together").Column(50, 200, 80, Prose)));
        Assert.Null(Title(new PageBuilder().At(50, 100, 12, "Moor Together").Column(50, 200, 80, Prose)));
    }

    [Fact]
    public void A_title_drawn_after_the_text_below_it_comes_first()
    {
        var layout = PageBuilder.LaidOut(new PageBuilder().Column(50, 200, 80, Prose).At(50, 100, 20, "Sharing care in a town"));

        Assert.Equal(Role.Title, layout.Blocks[0].Role);
        Assert.NotEqual(Role.Furniture, layout.Blocks[1].Role);
    }

    [Fact]
    public void A_title_may_stand_on_the_page_after_the_cover()
    {
        Assert.Equal(
            "A plan for care",
            Title(new PageBuilder(1).At(50, 100, 10, "Draft for comment"),
                new PageBuilder(2).At(50, 200, 24, "A plan for care"), new PageBuilder(3).Column(50, 100, 80, Prose)));
    }

    private static string? Title(params PageBuilder[] pages) =>
        PageBuilder.LaidOut(pages).Blocks.Where(block => block.Role == Role.Title).Select(PageBuilder.Text).SingleOrDefault();

    [Fact]
    public void A_subtitle_in_smaller_type_is_a_title_of_its_own()
    {
        var page = new PageBuilder().At(50, 100, 24, "Sharing care in a town").At(50, 132, 16, "A review of trials in small towns")
            .At(50, 160, 10, "Jane Moor, Ann B. Hill, John C. Dale").Column(50, 200, 80, Prose);

        Assert.Equal(["Sharing care in a town", "A review of trials in small towns"],
            PageBuilder.LaidOut(page).Blocks.Where(block => block.Role == Role.Title).Select(PageBuilder.Text));
    }

    [Fact]
    public void A_title_that_goes_on_in_a_font_of_another_height_is_one()
    {
        var page = new PageBuilder().At(50, 100, 20, "Sharing the care of people with").At(50, 126, 19, "dementia in a town").Column(50, 200, 80, Prose);

        Assert.Equal("Sharing the care of people with dementia in a town", Title(page));
    }
}
