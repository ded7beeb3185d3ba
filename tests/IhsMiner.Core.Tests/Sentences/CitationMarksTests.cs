using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Tests.Layout;

namespace IhsMiner.Tests.Sentences;

public sealed class CitationMarksTests
{
    [Fact]
    public void A_raised_number_after_a_full_stop_is_removed()
    {
        var composition = PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "They asked for full integration.")
            .Word("25–29", new Box(207, 98, 222, 105))
            .At(225, 100, 10, "Fostering it takes time."));

        Assert.Equal(["They asked for full integration.", "Fostering it takes time."],
            composition.Sentences.Select(sentence => sentence.Text));
        Assert.Equal("25–29", Assert.Single(composition.Removed, removed => removed.Reason == RemovalReason.CitationMark).Text);
    }

    [Fact]
    public void A_raised_number_within_a_sentence_leaves_the_comma_at_its_word()
    {
        var composition = PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "It was shown in trials")
            .Word("32", new Box(157.5, 98, 164, 105))
            .At(164.2, 100, 10, ", and later in practice too."));

        Assert.Equal("It was shown in trials, and later in practice too.", composition.Text);
    }

    [Fact]
    public void A_raised_number_that_the_next_word_touches_leaves_a_space()
    {
        var composition = PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "They asked for full integration.")
            .Word("[2]", new Box(207, 98, 217, 105))
            .At(217.2, 100, 10, "However, it takes time."));

        Assert.Equal(["They asked for full integration.", "However, it takes time."],
            composition.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void A_raised_number_at_the_end_of_a_line_leaves_a_space()
    {
        var composition = PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "The teams asked for full integration.")
            .Word("4", new Box(233, 98, 236, 105))
            .At(50, 112, 10, "However, it takes time and patience too."));

        Assert.Equal(2, composition.Sentences.Count);
    }

    [Theory]
    [InlineData("km", "2")]
    [InlineData("10", "3")]
    public void An_exponent_stays(string before, string mark)
    {
        var composition = PageBuilder.Composed(new PageBuilder().At(50, 100, 10, $"The park is 75 {before}")
            .Word(mark, new Box(125, 98, 129, 105))
            .At(132, 100, 10, "in size and very old."));

        Assert.Contains(before + mark, composition.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lowered_number_stays()
    {
        var composition = PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "They measured CO")
            .Word("2", new Box(125.2, 107, 131, 114))
            .At(134, 100, 10, "in all of the rooms."));

        Assert.Equal("They measured CO2 in all of the rooms.", composition.Text);
    }

    [Fact]
    public void A_number_of_the_texts_own_size_stays()
    {
        Assert.Equal("They asked 25 people in the town.",
            PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "They asked 25 people in the town.")).Text);
    }
}
