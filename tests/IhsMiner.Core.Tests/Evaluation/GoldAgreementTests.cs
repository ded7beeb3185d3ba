using IhsMiner.Classification;
using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class GoldAgreementTests
{
    private static readonly GoldAgreement Agreement = GoldAgreement.Of(
        [
            Match(Factor("up", "a"), Said.Prediction("up", "a", isFactor: true, factorScore: 0.9)),
            Match(Factor("up", "b"), Said.Prediction("down", "b", isFactor: false, factorScore: 0.3)),
            Match(Factor("down", "b"), null),
            Match(NoFactor, Said.Prediction("up", "a", isFactor: true, factorScore: 0.6)),
            Match(NoFactor, null),
        ],
        Toy.Codebook(),
        new() { Replicates = 2 });

    private static GoldSentence NoFactor => new(1, false, null, null, null, "Text.");

    [Fact]
    public void Sentences_and_those_found_are_counted() => Assert.Equal((5, 3), (Agreement.Sentences, Agreement.Found));

    [Fact]
    public void A_sentence_that_was_not_found_counts_as_no() =>
        Assert.Equal(
            (1, 1, 2, 1),
            (Count(0, 0), Count(0, 1), Count(1, 0), Count(1, 1)));

    [Fact]
    public void Kind_and_theme_are_measured_on_the_factors_found() =>
        Assert.Equal(
            [(2, 0.5), (2, 1)],
            new[] { Agreement.Kind, Agreement.Theme }.Select(field => (field.Count, field.Observed.ValueOrNull!.Value)));

    [Fact]
    public void Average_precision_is_of_the_sentences_found() =>
        Assert.Equal((1 + (2.0 / 3)) / 2, Agreement.FactorPrecision.ValueOrNull!.Value, 1e-12);

    private static int Count(int person, int model) => Agreement.Factor.Confusion.Count(person, model);

    private static GoldSentence Factor(string kind, string theme) => new(1, true, kind, theme, null, "Text.");

    private static GoldMatch Match(GoldSentence gold, Prediction? prediction) => new("document", gold, prediction);
}
