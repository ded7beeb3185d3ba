using IhsMiner.Evaluation;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Tests.Evaluation;

public sealed class GoldMatchTests
{
    [Fact]
    public void A_sentence_is_found_by_its_letters_and_digits() =>
        Assert.NotNull(Match(["Trust “grew” in 2018."], ["Trust 'grew' in 2 018"])[0].Prediction);

    [Fact]
    public void A_sentence_that_was_cut_is_not_found() =>
        Assert.Null(Match(["Trust grew slowly."], ["Trust grew"])[0].Prediction);

    [Fact]
    public void A_sentence_that_was_read_once_is_found_once() =>
        Assert.Equal([true, false], Match(["Same.", "Same."], ["Same."]).Select(match => match.Prediction is not null));

    [Fact]
    public void Repeated_sentences_are_matched_in_order() =>
        Assert.Equal(
            [0.0, 2.0],
            Match(["Same.", "Same."], ["Same.", "Other.", "Same."]).Select(match => match.Prediction!.FactorScore));

    [Fact]
    public void Every_gold_sentence_has_its_match_in_order() =>
        Assert.Equal(["C", "A", "B"], Match(["C", "A", "B"], ["A"]).Select(match => match.Gold.Text));

    private static IReadOnlyList<GoldMatch> Match(string[] gold, string[] read) => GoldMatch.Of(
        "document",
        gold.Select(text => new GoldSentence(1, false, null, null, null, text)),
        read.Select((text, number) => (
            new Sentence(text, Role.Body, null, [new(1, new(0, 0, 1, 1))], 0, text.Length),
            Said.Prediction(factorScore: number))));
}
