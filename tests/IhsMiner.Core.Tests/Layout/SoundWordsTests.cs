using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class SoundWordsTests
{
    [Fact]
    public void An_inverted_box_is_turned_round()
    {
        Assert.Equal(new Box(10, 20, 30, 40),
            Assert.Single(SoundWords.Of(new PageBuilder().Word("a", new Box(30, 40, 10, 20)).Page())).Box);
    }

    [Fact]
    public void A_word_without_a_finite_box_stands_at_the_end_of_the_word_before()
    {
        var words = SoundWords.Of(new PageBuilder().Word("a", new Box(10, 20, 30, 40)).Word("b", new Box(double.NaN, 0, 0, 0))
            .Page());

        Assert.Equal(new Box(30, 20, 30, 40), words[1].Box);
    }
}
