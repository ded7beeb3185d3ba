using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class CuePatternTests
{
    [Theory]
    [InlineData("lead*", "leadership", true)]
    [InlineData("lead*", "lead", true)]
    [InlineData("lead*", "misleading", false)]
    [InlineData("lead", "leader", false)]
    [InlineData("shared value*", "shared values", true)]
    [InlineData("shared value*", "sharedness values", false)]
    [InlineData("refus* to", "refusing to", true)]
    [InlineData("joint-working", "joint working", true)]
    [InlineData("joint working", "joint-working", true)]
    [InlineData("joint working", "joint", false)]
    [InlineData("don't", "don’t", true)]
    public void A_star_stands_for_any_ending_of_its_own_word_and_a_hyphen_is_a_space(string phrase, string text, bool matches) =>
        Assert.Equal(matches, CuePattern.Of(Toy.Cue(phrase))!.Matches(TokenizedText.Of(text).Tokens, 0));

    [Fact]
    public void It_is_looked_for_from_the_start_given()
    {
        var pattern = CuePattern.Of(Toy.Cue("the other"))!;
        string[] tokens = ["on", "the", "other"];

        Assert.Equal([false, true, false], [.. Enumerable.Range(0, 3).Select(start => pattern.Matches(tokens, start))]);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("&")]
    [InlineData("joint *")]
    public void A_phrase_with_a_word_of_no_letter_has_no_pattern(string phrase) =>
        Assert.Null(CuePattern.Of(Toy.Cue(phrase)));
}
