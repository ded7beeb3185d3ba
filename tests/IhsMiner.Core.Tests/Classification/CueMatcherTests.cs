using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

public sealed class CueMatcherTests
{
    [Fact]
    public void Of_overlapping_cues_of_one_facet_the_longest_wins() => Assert.Equal(
        ["lack of trust"], Found("a lack of trust", Toy.Cue("trust"), Toy.Cue("lack of trust", "b"), Toy.Cue("lack of")));

    [Fact]
    public void Of_overlapping_cues_of_one_length_the_first_in_the_text_wins() => Assert.Equal(
        ["one two"], Found("one two three", Toy.Cue("two three"), Toy.Cue("one two")));

    [Fact]
    public void Cues_on_the_same_words_all_count() => Assert.Equal(
        ["leaders", "leader*"], Found("leaders", Toy.Cue("leaders"), Toy.Cue("leader*", "b")));

    [Fact]
    public void Cues_of_other_facets_count_beside_a_longer_one() => Assert.Equal(
        ["lack of trust", "trust"], Found("lack of trust", Toy.Cue("lack of trust"), Toy.Cue("trust", "up", facet: "kind")));

    [Fact]
    public void A_cue_counts_as_often_as_it_stands_there_in_the_texts_order() => Assert.Equal(
        ["trust", "fear", "trust"], Found("trust, fear, trust", Toy.Cue("fear"), Toy.Cue("trust")));

    [Fact]
    public void A_cue_beside_a_longer_one_that_does_not_touch_it_counts() => Assert.Equal(
        ["trust", "lack of trust"], Found("trust or lack of trust", Toy.Cue("trust"), Toy.Cue("lack of trust")));

    [Fact]
    public void A_mask_cancels_a_shorter_cue_of_any_facet() => Assert.Empty(
        Found("the NHS trusts", Toy.Mask("nhs trust*"), Toy.Cue("trust*"), Toy.Cue("nhs", "up", facet: "kind")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_mask_cancels_a_cue_of_its_own_length_whatever_the_order(bool maskFirst)
    {
        var (mask, cue) = (Toy.Mask("team leader*"), Toy.Cue("team leader*"));

        Assert.Empty(maskFirst ? Found("a team leader", mask, cue) : Found("a team leader", cue, mask));
    }

    [Fact]
    public void A_mask_cancels_a_cue_of_its_own_length_that_starts_before_it() => Assert.Empty(
        Found("good team leader", Toy.Cue("good team"), Toy.Mask("team leader")));

    [Fact]
    public void A_mask_leaves_a_longer_cue() => Assert.Equal(
        ["needs to be"], Found("care needs to be funded", Toy.Mask("care needs"), Toy.Cue("needs to be"), Toy.Cue("care")));

    [Fact]
    public void A_cue_that_a_mask_cancelled_hides_no_other() => Assert.Equal(
        ["good"], Found("good team leader", Toy.Cue("good team"), Toy.Mask("team leader"), Toy.Cue("good")));

    [Fact]
    public void A_mask_that_a_longer_mask_overlaps_still_cancels() => Assert.Empty(
        Found("one two three four", Toy.Mask("one two three"), Toy.Mask("three four"), Toy.Cue("four")));

    [Fact]
    public void A_mask_elsewhere_in_the_text_cancels_nothing() => Assert.Equal(
        ["trust"], Found("trust between NHS trusts", Toy.Mask("nhs trust*"), Toy.Cue("trust")));

    [Fact]
    public void A_word_of_a_million_letters_takes_no_longer_than_a_million_words() => Assert.Equal(
        ["aa*"], Found(new string('a', 1_000_000), Toy.Cue("aa*")));

    [Fact]
    public void A_text_full_of_cues_is_matched_in_one_go() => Assert.Equal(
        100_000, Found(string.Concat(Enumerable.Repeat("trust fear ", 50_000)), Toy.Cue("trust"), Toy.Cue("fear")).Length);

    private static string[] Found(string text, params Cue[] cues) =>
        [.. new CueMatcher(cues).Find(TokenizedText.Of(text).Tokens).Select(match => match.Cue.Phrase)];
}
