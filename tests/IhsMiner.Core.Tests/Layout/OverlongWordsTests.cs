using IhsMiner.Documents;

namespace IhsMiner.Tests.Layout;

public sealed class OverlongWordsTests
{
    [Fact]
    public void A_soft_hyphen_behind_a_hyphen_in_mid_line_does_not_cut_the_word()
    {
        var composition = PageBuilder.Composed(new PageBuilder()
            .Word("Follow-\u00AD", new Box(50, 100, 88, 112))
            .Word("u", new Box(83, 100, 88, 112)).Word("p", new Box(88, 100, 93, 112))
            .At(95.5, 100, 10, "visits take place each spring."));

        Assert.Equal("Follow-up visits take place each spring.", composition.Text);
    }

    [Fact]
    public void A_sign_whose_box_reaches_into_the_next_word_does_not_cut_the_line()
    {
        var composition = PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "The rooms were kept at 20")
            .Word("°", new Box(165, 100, 174, 112)).Word("C", new Box(170, 100, 178, 112))
            .At(181, 100, 10, "for the whole winter."));

        Assert.Equal("The rooms were kept at 20 °C for the whole winter.", composition.Text);
    }
}
