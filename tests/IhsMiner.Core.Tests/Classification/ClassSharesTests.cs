using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class ClassSharesTests
{
    private static readonly LabelledText[] Texts = [Text(true), Text(true), Text(false), Text(true)];

    [Fact]
    public void Factors_get_the_share_asked_for() =>
        Assert.Equal([1 / 3.0, 1 / 3.0, 3, 1 / 3.0], ClassShares.Shift(Texts, [1, 1, 1, 1], 0.25), (one, other) => Math.Abs(one - other) < 1e-12);

    [Fact]
    public void The_sum_is_the_number_of_texts() => Assert.Equal(4, ClassShares.Shift(Texts, [1, 1, 1, 1], 0.1).Sum(), 1e-12);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_all_are_of_one_class_each_counts_as_one(bool isFactor) =>
        Assert.Equal([1, 1], ClassShares.Shift([Text(isFactor), Text(isFactor)], [1, 1], 0.25));

    private static LabelledText Text(bool isFactor) => new(TokenizedText.Of("text"), isFactor, null, null, null);
}
