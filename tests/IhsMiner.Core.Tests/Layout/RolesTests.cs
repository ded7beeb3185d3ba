using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class RolesTests
{
    private const string Prose = "The teams met every week. They shared what they had learned about the people in their care, "
        + "and after a year they had come to trust each other.";

    [Fact]
    public void The_largest_text_of_the_first_page_is_the_title()
    {
        Assert.Equal(Role.Title, RoleOf(Article(), "Sharing care"));
    }

    [Fact]
    public void What_stands_between_title_and_abstract_is_furniture()
    {
        Assert.Equal(Role.Furniture, RoleOf(Article(), "Ann Able"));
        Assert.Equal(Role.Furniture, RoleOf(Article(), "Department of Care"));
    }

    [Fact]
    public void Text_under_the_heading_abstract_is_the_abstract()
    {
        Assert.Equal(Role.Abstract, RoleOf(Article(), "The abstract tells"));
    }

    [Fact]
    public void Keywords_are_furniture_and_end_the_abstract()
    {
        Assert.Equal(Role.Furniture, RoleOf(Article(), "Keywords"));
        Assert.Equal(Role.Body, RoleOf(Article(), "The teams met"));
    }

    [Fact]
    public void A_numbered_heading_is_a_heading()
    {
        Assert.Equal(Role.Heading, RoleOf(Article(), "1. Introduction"));
    }

    [Fact]
    public void Text_after_the_references_heading_is_reference()
    {
        Assert.Equal(Role.Reference, RoleOf(Article(), "1. Able A."));
    }

    [Fact]
    public void Small_type_right_over_a_paragraph_is_a_heading()
    {
        var page = new PageBuilder().Column(50, 100, 80, Prose).At(50, 200, 8.5, "Trust between teams").Column(50, 211, 80, Prose);

        Assert.Equal(Role.Heading, RoleOf(PageBuilder.LaidOut(page), "Trust between"));
    }

    [Fact]
    public void The_first_lines_of_a_paragraph_at_the_foot_of_a_column_are_no_heading()
    {
        var page = new PageBuilder().Column(50, 100, 40, Prose + ' ' + Prose)
            .At(60, 700, 10, "The teams shared what they").At(50, 712, 10, "knew of the town with the")
            .At(320, 100, 10, "Partners of each kind.").Column(320, 120, 40, Prose + ' ' + Prose);

        Assert.NotEqual(Role.Heading, RoleOf(PageBuilder.LaidOut(page), "The teams shared"));
    }

    [Fact]
    public void Keywords_below_their_label_are_furniture()
    {
        var page = new PageBuilder().At(50, 60, 20, "Sharing care in a town").At(50, 120, 12, "Abstract").Column(50, 140, 80, Prose)
            .At(50, 220, 12, "KEYWORDS").At(50, 240, 10, "care, budgets, small towns, partners, trust")
            .At(50, 280, 12, "Introduction").Column(50, 300, 80, Prose);

        Assert.Equal(Role.Furniture, RoleOf(PageBuilder.LaidOut(page), "care, budgets"));
    }

    [Theory]
    [InlineData("The authors have no conflicts of interest to disclose in this.")]
    [InlineData("All authors read and approved the last version of the text.")]
    [InlineData("AB, CD and EF conceived the study and wrote the text of it.")]
    public void What_authors_declare_of_themselves_is_furniture(string text)
    {
        Assert.Equal(Role.Furniture, RoleOf(
            PageBuilder.LaidOut(new PageBuilder().Column(50, 100, 80, Prose).At(50, 300, 10, text)), text[..10]));
    }

    [Fact]
    public void Back_matter_is_furniture()
    {
        Assert.Equal(Role.Furniture, RoleOf(Article(), "We thank the staff"));
    }

    [Fact]
    public void A_caption_is_told_by_its_label()
    {
        Assert.Equal(Role.Caption, RoleOf(Article(), "Table 1. Costs"));
    }

    [Fact]
    public void A_footnote_is_furniture()
    {
        var page = new PageBuilder().Column(50, 120, 80, Prose)
            .At(50, 700, 8, "1 The interim report covered two years only, as had been agreed.");

        Assert.Equal(Role.Furniture, RoleOf(PageBuilder.LaidOut(page), "1 The interim"));
    }

    [Fact]
    public void Rows_of_cells_are_a_table()
    {
        var page = new PageBuilder().Column(50, 120, 80, Prose);
        for (var row = 0; row < 4; row++)
            page.At(50, 300 + 12 * row, 10, "Nurses").At(200, 300 + 12 * row, 10, "12").At(300, 300 + 12 * row, 10, "14");

        Assert.Equal(Role.Table, RoleOf(PageBuilder.LaidOut(page), "Nurses"));
    }

    [Fact]
    public void A_line_with_leaders_belongs_to_a_table_of_contents()
    {
        var page = new PageBuilder().Column(50, 120, 80, Prose).At(50, 300, 10, "Recommendations ................ 19");

        Assert.Equal(Role.Furniture, RoleOf(PageBuilder.LaidOut(page), "Recommendations"));
    }

    [Fact]
    public void A_section_is_the_nearest_heading_above()
    {
        Assert.Equal("1. Introduction", Block(Article(), "The teams met").Section);
        Assert.Null(Block(Article(), "Sharing care").Section);
    }

    [Fact]
    public void Slides_have_headings_and_list_items()
    {
        var layout = PageBuilder.LaidOut(
            new PageBuilder(1, 800, 450).At(60, 150, 40, "One year on"),
            new PageBuilder(2, 800, 450).At(60, 40, 30, "What we heard").At(60, 100, 20, "• Nobody to cover the night shift")
                .At(60, 140, 20, "• One table for three trades"));

        Assert.Equal([Role.Title, Role.Heading, Role.List, Role.List], layout.Blocks.Select(block => block.Role));
    }

    private static DocumentLayout Article() => PageBuilder.LaidOut(
        new PageBuilder(1).At(50, 100, 20, "Sharing care in a small town").At(50, 140, 12, "Ann Able and Ben Baker")
            .At(50, 160, 9, "Department of Care, University of Somewhere, Somewhere").At(50, 190, 12, "Abstract")
            .Column(50, 215, 80, "The abstract tells what was done. It is short, and it stands before the text itself.")
            .At(50, 260, 10, "Keywords: care, teams, budgets").At(50, 300, 12, "1. Introduction").Column(50, 320, 80, Prose),
        new PageBuilder(2).Column(50, 100, 80, Prose).At(50, 200, 9, "Table 1. Costs of the plan")
            .At(50, 250, 12, "Acknowledgements")
            .At(50, 270, 10, "We thank the staff of all the teams for their time.").At(50, 300, 12, "References")
            .At(50, 320, 9, "1. Able A. A history of care. Somewhere: Town Press, 1999."));

    private static Role RoleOf(DocumentLayout layout, string start) => Block(layout, start).Role;

    private static Block Block(DocumentLayout layout, string start) =>
        layout.Blocks.First(block => PageBuilder.Text(block).StartsWith(start, StringComparison.Ordinal));
}
