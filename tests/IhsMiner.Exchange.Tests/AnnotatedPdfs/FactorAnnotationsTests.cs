using IhsMiner.Exchange.AnnotatedPdfs;
using IhsMiner.Sentences;

namespace IhsMiner.Exchange.Tests.AnnotatedPdfs;

public sealed class FactorAnnotationsTests
{
    private static readonly FactorAnnotations Annotations = new(
        [new("people", "People", "", [], "", ""), new("money", "Money", "", [], "", "")], [new("help", "Help", "", [], "", "")]);

    private static readonly Place[] OverTwoPages =
        [new(1, new(10, 700, 90, 710)), new(2, new(10, 20, 90, 30)), new(2, new(10, 30, 50, 40))];

    [Fact]
    public void A_factor_has_a_mark_on_each_page_it_stands_on()
    {
        var marks = Annotations.Of(new(OverTwoPages, "help", "money", "ann")).ToList();
        Assert.Equal([(1, 1, true), (2, 2, false)], marks.Select(mark => (mark.Page, mark.Boxes.Count, mark.Starts)));
    }

    [Fact]
    public void The_note_says_kind_theme_scores_and_coder()
    {
        var mark = Annotations.Of(new(OverTwoPages, "help", "money", "model:x@1234567")
        {
            FactorScore = 0.93, KindScore = 0.714, ThemeScore = 0.5,
        }).First();
        Assert.Equal("Help (0.71)\nMoney (0.50)\nstates a factor: 0.93\nmodel:x@1234567", mark.Note);
        Assert.Equal(("model:x@1234567", "Help: Money"), (mark.Author, mark.Subject));
    }

    [Fact]
    public void What_a_person_coded_has_no_scores() =>
        Assert.Equal("Help\nPeople\nann", Annotations.Of(new(OverTwoPages, "help", "people", "ann")).First().Note);

    [Fact]
    public void The_colour_is_the_themes_own()
    {
        Assert.Equal(Annotations.Legend[1].Colour, Annotations.Of(new(OverTwoPages, "help", "money", "ann")).First().Colour);
        Assert.DoesNotContain(
            Annotations.Of(new(OverTwoPages, "help", null, "ann")).First().Colour, Annotations.Legend.Select(entry => entry.Colour));
    }
}
