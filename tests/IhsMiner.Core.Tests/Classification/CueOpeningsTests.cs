using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

public sealed class CueOpeningsTests
{
    private static readonly Cue[] Cues = [new Modifier(Modifier.Action, "support").ToCue(), new Modifier(Modifier.Action, "set").ToCue()];

    [Theory]
    [InlineData("Support the teams of both sites.", "modifier action opens")]
    [InlineData("Set up a joint board.", "modifier action opens")]
    [InlineData("Support", "modifier action opens")]
    [InlineData("Support from the board was felt.", "modifier action opens as a noun")]
    [InlineData("Support was slow to come.", "modifier action opens as a noun")]
    public void A_verb_at_the_beginning_tells_to_act_unless_it_is_a_noun_there(string text, string name) =>
        Assert.Equal([name], Of(text).Names);

    [Theory]
    [InlineData("We support the teams.")]
    [InlineData("Supporting the teams helped.")]
    [InlineData("")]
    public void Elsewhere_it_says_nothing(string text) => Assert.Empty(Of(text).Names);

    [Fact]
    public void What_tells_to_act_is_no_sum_of_cues()
    {
        var collected = new Collected();
        CueSums.Add(new CueMatcher(Cues).Find(["support"]), collected);

        Assert.Empty(collected.Names);
    }

    private static Collected Of(string text)
    {
        var tokens = TokenizedText.Of(text).Tokens;
        var collected = new Collected();
        CueOpenings.Add(new CueMatcher(Cues).Find(tokens), tokens, collected);
        return collected;
    }
}
