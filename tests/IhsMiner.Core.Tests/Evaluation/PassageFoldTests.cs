using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Evaluation;

public sealed class PassageFoldTests
{
    private static readonly Example Alone = new("up", "a", null, "Alone.");

    [Fact]
    public void All_passages_of_a_writer_are_held_out_together() => Assert.Equal(
        ["A1 A1 A2", "B1 B2"],
        PassageFold.Of(Of("A1", "B1", "A1", "A2", "B2")).Select(Passages).Order(StringComparer.Ordinal));

    [Fact]
    public void Of_one_writer_single_passages_are_held_out() => Assert.Equal(
        ["A1 A1", "A2"], PassageFold.Of(Of("A1", "A2", "A1")).Select(Passages).Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_five_folds_at_most()
    {
        var folds = PassageFold.Of(Of("A1", "B1", "C1", "D1", "E1", "F1", "G1"));

        Assert.Equal(5, folds.Count);
        Assert.Equal(7, folds.Sum(fold => fold.Held.Count));
    }

    [Fact]
    public void Where_there_is_prose_only_prose_is_held_out()
    {
        var codebook = Toy.Codebook(examples:
            [Example("A1"), Example("B1"), Example("P1") with { IsProse = true }, Example("Q1") with { IsProse = true }]);

        Assert.Equal(["P1", "Q1"], PassageFold.Of(codebook).Select(Passages).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_held_is_not_learned_from_and_the_rest_is()
    {
        var codebook = Of("A1", "B1", "A1", "A2");

        Assert.All(PassageFold.Of(codebook), fold =>
        {
            Assert.Equal(codebook.Examples.Where(example => !fold.Held.Contains(example)), fold.Codebook.Examples);
            Assert.Contains(Alone, fold.Codebook.Examples);
        });
    }

    [Fact]
    public void Two_sentences_alike_are_told_apart_by_their_passage()
    {
        var codebook = Toy.Codebook(examples: [Example("A1") with { Text = "Same." }, Example("B1") with { Text = "Same." }]);

        Assert.All(PassageFold.Of(codebook), fold => Assert.Single(fold.Codebook.Examples));
    }

    [Theory]
    [InlineData()]
    [InlineData("A1", "A1")]
    public void Fewer_than_two_passages_make_no_fold(params string[] passages) => Assert.Empty(PassageFold.Of(Of(passages)));

    [Fact]
    public void Held_sentences_are_answered_by_what_the_rest_trained()
    {
        var fold = PassageFold.Of(Of("A1", "B1"))[0];

        var said = Assert.Single(fold.Detect(codebook =>
        {
            Assert.Same(fold.Codebook, codebook);
            return new Classifier(Toy.Model());
        }));

        Assert.Equal(("A1", true), (said.Passage, said.Truth));
        Assert.Equal(new Classifier(Toy.Model()).Classify(fold.Held[0].Text).FactorScore, said.Score);
    }

    private static string Passages(PassageFold fold) => string.Join(' ', fold.Held.Select(example => example.Passage));

    private static Codebook Of(params string[] passages) => Toy.Codebook(examples: [Alone, .. passages.Select(Example)]);

    private static Example Example(string passage) => new("up", "a", null, $"A sentence of {passage}.", null, passage);
}
