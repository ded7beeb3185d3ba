using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class TallFontsTests
{
    private static readonly string[] Lines =
    [
        "The teams met every single week and shared what", "they had learned about people in their care, and",
        "after several years they had come to trust each", "other. Nobody believed that they ever would, least",
        "of all the managers, who had seen three attempts.",
    ];

    [Fact]
    public void Lines_in_boxes_three_times_as_high_as_their_letters_are_read_in_order()
    {
        var composition = PageBuilder.Composed(Tall(new PageBuilder(), 4));

        Assert.Equal(string.Join(' ', Lines), composition.Text);
    }

    [Fact]
    public void Their_short_words_are_no_margin_strip()
    {
        Assert.Empty(PageBuilder.LaidOut(Tall(new PageBuilder(), 4)).Removed);
    }

    [Fact]
    public void Boxes_of_common_fonts_stay_as_they_are()
    {
        var page = Tall(new PageBuilder(), 1.2).Page();

        Assert.Same(page, Assert.Single(TallFonts.Mended([page])));
    }

    [Fact]
    public void Words_that_run_up_the_page_stay_as_they_are()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 40; i++)
            page.Word("downloaded", new Box(20, 60 * i, 32, (60 * i) + 50), upright: false);

        Assert.All(Assert.Single(TallFonts.Mended([page.Page()])).Words, word => Assert.False(word.Upright));
    }

    /// <summary>Lines of 10 points, 12 apart, in boxes of so many em; words seem to stand upright only where they are long.</summary>
    private static PageBuilder Tall(PageBuilder page, double em)
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            var x = 50.0;
            foreach (var text in Lines[i].Split(' '))
            {
                page.Word(text, new Box(x, 100 + (12 * i), x + (5 * text.Length), 100 + (12 * i) + (10 * em)), em < 2 || text.Length > 5);
                x += (5 * text.Length) + 2.5;
            }
        }

        return page;
    }
}
