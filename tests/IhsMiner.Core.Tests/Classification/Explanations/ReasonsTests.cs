using IhsMiner.Classification;
using IhsMiner.Classification.Explanations;

namespace IhsMiner.Tests.Classification.Explanations;

public sealed class ReasonsTests
{
    [Fact]
    public void Runs_of_characters_are_gathered_to_the_word_that_they_stand_in() => Assert.Equal(
        [new Reason(ReasonSource.Word, "trust", null, 3.5)],
        Of("Trust", ("word", "trust", 2), ("chars", "_tru", 1), ("chars", "ust_", 0.5)));

    [Fact]
    public void A_run_that_stands_in_two_words_is_shared_out() => Assert.Equal(
        [new Reason(ReasonSource.Word, "staffed", null, 1), new Reason(ReasonSource.Word, "staff", null, 0.5)],
        Of("staff staffed", ("chars", "staf", 1), ("chars", "ffed", 0.5)));

    [Fact]
    public void A_word_that_stands_there_twice_is_one_reason() => Assert.Equal(
        [new Reason(ReasonSource.Word, "staff", null, 1)], Of("staff Staff", ("chars", "staf", 1)));

    [Fact]
    public void A_pair_of_words_is_a_phrase() => Assert.Equal(
        [new Reason(ReasonSource.Phrase, "lack of", null, -2)], Of("lack of", ("word", "lack of", -2)));

    [Fact]
    public void The_sum_of_cues_is_shared_out_by_their_weights() => Assert.Equal(
        [new Reason(ReasonSource.Cue, "shared vision", "a", 3), new Reason(ReasonSource.Cue, "trust", "a", 1)],
        Of("shared vision, trust", ("cue", "theme a", 3), ("cue", "theme a most", 1)));

    [Fact]
    public void Where_a_cue_stands_is_a_reason_of_its_own() => Assert.Equal(
        [new Reason(ReasonSource.Place, "kind a denied", null, 2), new Reason(ReasonSource.Cue, "kind first", null, 1)],
        Of("no trust", ("cue", "kind a denied", 2), ("cue", "kind first", 1)).Where(reason => reason.Source != ReasonSource.Word));

    [Fact]
    public void A_cue_for_no_factor_says_so() => Assert.Equal("none", Of("table", ("cue", "none ", 1))[0].Category);

    [Fact]
    public void What_contributes_by_not_being_there_is_a_reason_too() => Assert.Equal(
        [
            new Reason(ReasonSource.Cue, "theme b", null, 4), new Reason(ReasonSource.Word, "money", null, 3),
            new Reason(ReasonSource.Word, "_mon", null, 2), new Reason(ReasonSource.Likeness, "theme b", null, 1),
        ],
        Of("Trust", ("cue", "theme b", 4), ("word", "money", 3), ("chars", "_mon", 2), ("like", "theme b", 1)).Where(
            reason => reason.Name != "trust"));

    [Fact]
    public void All_reasons_sum_to_what_the_features_contribute() => Assert.Equal(
        10,
        Of("shared vision, trust, staff", ("cue", "theme a", 1), ("word", "trust", 2), ("word", "vision trust", 3), ("chars", "sta", 4))
            .Sum(reason => reason.Weight),
        1e-12);

    private static IReadOnlyList<Reason> Of(string text, params (string Group, string Name, double Weight)[] contributions)
    {
        var tokens = TokenizedText.Of(text);
        var cues = new CueMatcher(
            [Toy.Cue("shared vision", weight: 3), Toy.Cue("trust", weight: 1), Toy.Cue("table", category: "", facet: "none")]);
        return Reasons.Of(
            tokens, cues.Find(tokens.Tokens), contributions.Select(entry => (new Feature(entry.Group, entry.Name, 1), entry.Weight)));
    }
}
