namespace IhsMiner.Tests.Layout;

public sealed class WordSpacingTests
{
    [Fact]
    public void Capitals_set_a_little_apart_are_one_word()
    {
        var page = new PageBuilder();
        var x = 50.0;
        foreach (var part in new[] { "I", "NTRO", "D", "U", "C", "TI", "O", "N" })
        {
            page.Word(part, new(x, 100, x + (7 * part.Length), 114));
            x += (7 * part.Length) + 1.2;
        }

        Assert.Equal("INTRODUCTION", PageBuilder.Composed(page).Text);
    }

    [Fact]
    public void A_capital_right_behind_a_full_stop_begins_a_word()
    {
        var composition = PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "It was brought to the room.")
            .At(184.5, 100, 10, "The teams then met."));

        Assert.Equal(2, composition.Sentences.Count);
    }
}
