using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class TeachingTextsTests
{
    private static readonly TrainingOptions One = new() { FewestExamples = 1, ToldWeight = 0.1 };

    [Fact]
    public void Without_passages_all_texts_weigh_the_same() =>
        Assert.Equal([1, 1], TeachingTexts.Detection([Text(isFactor: true), Text(isFactor: false)], One));

    [Fact]
    public void Beside_passages_factors_that_stand_alone_weigh_nothing() => Assert.Equal(
        [0, 1, 1, 1],
        TeachingTexts.Detection(
        [
            Text(isFactor: true), Text(isFactor: false), Text(isFactor: true, isOfPassage: true), Text(isFactor: false, isOfPassage: true),
        ], One));

    [Fact]
    public void Beside_prose_passages_weigh_less() => Assert.Equal(
        [0, 0.1, 0.1, 0.1, 1, 1],
        TeachingTexts.Detection(
        [
            Text(isFactor: true), Text(isFactor: false), Text(isFactor: true, isOfPassage: true), Text(isFactor: false, isOfPassage: true),
            Text(isFactor: true, isOfPassage: true, isProse: true), Text(isFactor: false, isOfPassage: true, isProse: true),
        ], One));

    [Fact]
    public void Too_few_factors_in_prose_leave_passages_their_weight() => Assert.Equal(
        [1, 1, 1],
        TeachingTexts.Detection(
        [
            Text(isFactor: true, isOfPassage: true), Text(isFactor: true, isOfPassage: true),
            Text(isFactor: true, isOfPassage: true, isProse: true),
        ], One with { FewestExamples = 2 }));

    [Fact]
    public void Passages_with_too_few_factors_leave_the_others_to_teach() => Assert.Equal(
        [1, 1], TeachingTexts.Detection([Text(isFactor: true), Text(isFactor: true, isOfPassage: true)], One with { FewestExamples = 2 }));

    [Fact]
    public void What_weighs_nothing_has_no_part_in_the_share() => Assert.Equal(
        [0, 2 * 0.25, 2 * 0.75],
        ClassShares.Shift([Text(isFactor: true), Text(isFactor: true), Text(isFactor: false)], [0, 1, 1], 0.25));

    [Fact]
    public void Within_a_class_weights_keep_their_proportions() => Assert.Equal(
        [0.5, 0.125, 1.875],
        ClassShares.Shift([Text(isFactor: true), Text(isFactor: true), Text(isFactor: false)], [1, 0.25, 1.25], 0.25));

    [Fact]
    public void Beside_prose_told_passages_teach_no_codes() => Assert.Equal(
        [true, false, true],
        TeachingTexts.Codes(
            [Text(isFactor: true), Text(isFactor: true, isOfPassage: true), Text(isFactor: true, isOfPassage: true, isProse: true)], One));

    [Fact]
    public void Without_prose_they_do() =>
        Assert.Equal([true, true], TeachingTexts.Codes([Text(isFactor: true), Text(isFactor: true, isOfPassage: true)], One));

    private static LabelledText Text(bool isFactor, bool isOfPassage = false, bool isProse = false) =>
        new(TokenizedText.Of("text"), isFactor, null, null, null, IsOfPassage: isOfPassage, IsProse: isProse);
}
