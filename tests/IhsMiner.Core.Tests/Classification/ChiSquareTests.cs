using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class ChiSquareTests
{
    /// <summary>Four of five p have it, one of five q: 10 × (4 × 4 − 1 × 1)² / (5 × 5 × 5 × 5).</summary>
    [Fact]
    public void A_table_worked_out_by_hand() =>
        Assert.Equal(3.6, new ChiSquare([.. Many("p", 5), .. Many("q", 5)]).Of([0, 1, 2, 3, 5]), 1e-12);

    /// <summary>
    /// Manning, Raghavan and Schütze (2008), Introduction to Information Retrieval, example 13.4: 'export' and the class
    /// poultry in Reuters-RCV1.
    /// </summary>
    [Fact]
    public void The_textbooks_example_comes_out()
    {
        var labels = new ChiSquare([.. Many("poultry", 49 + 141), .. Many("other", 27_652 + 774_106)]);

        Assert.Equal(284, labels.Of([.. Enumerable.Range(0, 49), .. Enumerable.Range(190, 27_652)]), 0.5);
    }

    [Fact]
    public void Of_several_classes_the_greatest_counts()
    {
        var labels = new ChiSquare(["p", "p", "q", "r"]);

        Assert.Equal(4 * Math.Pow((2 * 2) - 0, 2) / (2 * 2 * 2 * 2), labels.Of([0, 1]), 1e-12);
    }

    [Fact]
    public void Texts_without_a_label_are_left_out() =>
        Assert.Equal(new ChiSquare(["p", "q", "q"]).Of([0]), new ChiSquare(["p", null, "q", null, "q"]).Of([0, 1, 3]));

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 0, 1, 2 })]
    public void A_feature_of_all_texts_or_of_none_tells_nothing(int[] found) =>
        Assert.Equal(0, new ChiSquare(["p", "q", "q"]).Of(found));

    [Fact]
    public void One_class_alone_cannot_be_told_apart() => Assert.Equal(0, new ChiSquare(["p", "p"]).Of([0]));

    [Fact]
    public void Without_any_label_there_is_nothing_to_tell() => Assert.Equal(0, new ChiSquare([null, null]).Of([0]));

    private static IEnumerable<string> Many(string label, int count) => Enumerable.Repeat(label, count);
}
