using IhsMiner.Classification.Explanations;
using IhsMiner.Exchange.Explanations;

namespace IhsMiner.Exchange.Tests.Explanations;

public sealed class ExplanationTextTests
{
    [Theory]
    [InlineData(ReasonSource.Cue, "shared vision", "a", 1.304, "cue 'shared vision' (a) +1.30")]
    [InlineData(ReasonSource.Cue, "none ", null, -0.5, "no cue of none -0.50")]
    [InlineData(ReasonSource.Word, "trust", null, 0.42, "'trust' +0.42")]
    [InlineData(ReasonSource.Phrase, "lack of", null, -0.006, "'lack of' -0.01")]
    [InlineData(ReasonSource.Phrase, "^ share", null, 0.3, "begins with 'share' +0.30")]
    [InlineData(ReasonSource.Place, "kind up denied", null, 0.1, "a cue of up, denied +0.10")]
    [InlineData(ReasonSource.Place, "kind up after contrast", null, 0.1, "a cue of up, after contrast +0.10")]
    [InlineData(ReasonSource.Place, "modifier action opens", null, 0.1, "begins with a verb that tells to act +0.10")]
    [InlineData(ReasonSource.Place, "modifier action opens as a noun", null, -0.1, "begins with a noun of acting -0.10")]
    [InlineData(ReasonSource.Shape, "length", null, 0.1, "length +0.10")]
    [InlineData(ReasonSource.Likeness, "theme a", null, 0.1, "likeness to theme a +0.10")]
    public void A_reason_is_named_by_what_it_is(ReasonSource source, string name, string? category, double weight, string expected) =>
        Assert.Equal(expected, ExplanationText.Because(new("a", 0.9, [new(source, name, category, weight)])));

    [Fact]
    public void Only_the_strongest_reasons_are_named()
    {
        var reasons = Enumerable.Range(1, 9).Select(number => new Reason(ReasonSource.Word, $"w{number}", null, 1.0 / number));

        var text = ExplanationText.Because(new("a", 0.9, [.. reasons]));

        Assert.StartsWith("'w1' +1.00; 'w2' +0.50; ", text, StringComparison.Ordinal);
        Assert.Equal(6, text.Split("; ").Length);
    }

    [Fact]
    public void A_statement_is_named_with_its_codes_and_where_it_comes_from() => Assert.Equal(
        "'Trust.' (up, a; one; 0.50) | 'Cuts.' (down, no theme; two; 0.25) | 'We rang.' (no factor; invented example; 0.12)",
        ExplanationText.CodedLike(
        [
            new(new("Trust.", "one", "up", "a"), 0.5), new(new("Cuts.", "two", "down", null), 0.25),
            new(new("We rang.", null, null, null), 0.12),
        ]));
}
