using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class ClassSharesTests
{
    private static readonly LabelledText[] Texts = [Text(true, 1), Text(true, 3), Text(false, 2), Text(true, 2)];

    [Fact]
    public void Factors_get_the_share_asked_for() =>
        Assert.Equal(0.25, Factors(ClassShares.Reweigh(Texts, 0.25)) / 8, 1e-12);

    [Fact]
    public void The_sum_stays_as_it_was() => Assert.Equal(8, ClassShares.Reweigh(Texts, 0.25).Sum(), 1e-12);

    [Fact]
    public void Within_a_class_weights_keep_their_proportion()
    {
        var weights = ClassShares.Reweigh(Texts, 0.25);

        Assert.Equal(3, weights[1] / weights[0], 1e-12);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_all_are_of_one_class_weights_stay(bool isFactor) =>
        Assert.Equal([1, 2.5], ClassShares.Reweigh([Text(isFactor, 1), Text(isFactor, 2.5)], 0.25));

    private static double Factors(double[] weights) =>
        weights.Zip(Texts).Where(pair => pair.Second.IsFactor).Sum(pair => pair.First);

    private static LabelledText Text(bool isFactor, double weight) =>
        new(TokenizedText.Of("text"), isFactor, null, null, null, weight);
}
