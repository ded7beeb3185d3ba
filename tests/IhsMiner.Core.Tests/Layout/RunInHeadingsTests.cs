using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

/// <summary>Headings on the first line of their paragraph, told by the height of their boxes or by how wide their letters run.</summary>
public sealed class RunInHeadingsTests
{
    private const string Prose = "Managers said that shared records were the first change which made a difference to them, and they went "
        + "on to say that funding stayed a barrier wherever the budgets of both sides were kept apart for many years.";

    [Fact]
    public void Words_in_boxes_of_another_height_are_a_heading()
    {
        var page = new PageBuilder();
        Write(page, 100, "Sample size", 10, 9.6);

        var layout = PageBuilder.LaidOut(page);

        Assert.Equal([Role.Heading, Role.Body], layout.Blocks.Select(block => block.Role));
        Assert.Equal(["Sample size", Prose], layout.Blocks.Select(PageBuilder.Text));
        Assert.Equal("Sample size", layout.Blocks[1].Section);
    }

    [Fact]
    public void Words_in_bold_of_the_same_height_are_headings_where_they_recur()
    {
        var (page, top) = (new PageBuilder(), 60.0);
        foreach (var label in (string?[])["Money and sides", "Many budgets", null, null, null, null, null, null])
            top = Write(page, top, label, 10.8, 10);

        Assert.Equal(["Money and sides", "Many budgets"], Headings(page));
    }

    [Fact]
    public void A_line_in_bold_of_the_same_height_and_without_room_above_is_a_heading()
    {
        var (page, top) = (new PageBuilder(), 60.0);
        for (var i = 0; i < 8; i++)
        {
            if (i == 4)
                Write(page, 50, top, "What the teams told us", 10.8, 10);
            top = Write(page, i == 4 ? top + 12 : top, null, 10, 10);
        }

        Assert.Equal(["What the teams told us"], Headings(page));
    }

    [Fact]
    public void A_name_in_italics_that_opens_a_paragraph_is_none()
    {
        var page = new PageBuilder();
        Write(page, 60, "Ocimum sanctum", 10, 9.6);
        for (var i = 1; i < 5; i++)
        {
            // The same italics stand within the text, too.
            var x = Write(page, 50, 60 + 60 * i, "We grew and dried", 10, 10);
            x = Write(page, x, 60 + 60 * i, "Ocimum sanctum", 10, 9.6);
            Write(page, x, 60 + 60 * i, "for tea in all of these towns.", 10, 10);
        }

        Assert.DoesNotContain(PageBuilder.LaidOut(page).Blocks, block => block.Role == Role.Heading);
    }

    private static IEnumerable<string> Headings(PageBuilder page) =>
        PageBuilder.LaidOut(page).Blocks.Where(block => block.Role == Role.Heading).Select(PageBuilder.Text);

    /// <summary>Writes a paragraph, opened by a label or not; where the next one begins.</summary>
    private static double Write(PageBuilder page, double top, string? label, double width, double height)
    {
        var x = label is null ? 50 : Write(page, 50, top, label, width, height);
        foreach (var word in Prose.Split(' '))
        {
            if (x + 5 * word.Length > 450)
                (x, top) = (50, top + 12);
            x = Write(page, x, top, word, 10, 10);
        }

        return top + 12;
    }

    /// <summary>Writes words so wide and so high, on the base line of text at 10 points; where the next word begins.</summary>
    private static double Write(PageBuilder page, double left, double top, string text, double width, double height)
    {
        foreach (var word in text.Split(' '))
        {
            var right = left + 0.5 * width * word.Length;
            page.Word(word, new Box(left, top + 12 - 1.2 * height, right, top + 12));
            left = right + 2.5;
        }

        return left;
    }
}
