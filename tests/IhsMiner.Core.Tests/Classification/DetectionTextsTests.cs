using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class DetectionTextsTests
{
    [Fact]
    public void Without_passages_all_texts_teach() =>
        Assert.Equal([true, true], DetectionTexts.Of([Text(isFactor: true), Text(isFactor: false)], enough: 1));

    [Fact]
    public void Beside_passages_factors_that_stand_alone_do_not() => Assert.Equal(
        [false, true, true, true],
        DetectionTexts.Of(
        [
            Text(isFactor: true), Text(isFactor: false), Text(isFactor: true, isOfPassage: true), Text(isFactor: false, isOfPassage: true),
        ], enough: 1));

    [Fact]
    public void Passages_with_too_few_factors_leave_the_others_to_teach() => Assert.Equal(
        [true, true], DetectionTexts.Of([Text(isFactor: true), Text(isFactor: true, isOfPassage: true)], enough: 2));

    [Fact]
    public void What_does_not_teach_weighs_nothing_and_the_share_is_of_the_rest() => Assert.Equal(
        [0, 2 * 0.25, 2 * 0.75],
        ClassShares.Weights(
            [Text(isFactor: true), Text(isFactor: true), Text(isFactor: false)], [false, true, true], 0.25));

    private static LabelledText Text(bool isFactor, bool isOfPassage = false) =>
        new(TokenizedText.Of("text"), isFactor, null, null, null, IsOfPassage: isOfPassage);
}
