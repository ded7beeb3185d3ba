using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;

namespace IhsMiner.Tests.Agreement.Classes;

public sealed class ClassFiguresTests
{
    /// <summary>a: 2 found of 3, 1 too many; b: 1 of 2, 1 too many; c: nobody; d: the model alone.</summary>
    private static readonly ConfusionMatrix Matrix = ConfusionMatrix.Of(Ratings.OfPairs(
        ["a", "a", "a", "b", "b"], ["a", "a", "b", "b", "d"], ["a", "b", "c", "d"]));

    private static ClassFigures Of(string category) => ClassFigures.Of(Matrix).Single(figures => figures.Category == category);

    [Fact]
    public void The_matrix_counts_the_person_down_and_the_model_across()
    {
        Assert.Equal(1, Matrix.Count(0, 1));
        Assert.Equal(0, Matrix.Count(1, 0));
        Assert.Equal(5, Matrix.Total);
        Assert.Equal(3, Matrix.Agreed);
    }

    [Fact]
    public void Precision_is_the_share_of_what_the_model_said() => Assert.Equal(0.5, Of("b").Precision.ValueOrNull);

    [Fact]
    public void Recall_is_the_share_of_what_the_person_said() => Assert.Equal(2.0 / 3, Of("a").Recall.ValueOrNull);

    [Fact]
    public void F1_is_the_harmonic_mean() => Assert.Equal(0.8, Of("a").F1.ValueOrNull);

    [Fact]
    public void A_category_of_nobody_is_undefined_in_all_three()
    {
        Assert.IsType<Statistic.Undefined>(Of("c").Precision);
        Assert.IsType<Statistic.Undefined>(Of("c").Recall);
        Assert.IsType<Statistic.Undefined>(Of("c").F1);
    }

    [Fact]
    public void A_category_of_the_model_alone_has_a_precision_of_zero_and_no_recall()
    {
        Assert.Equal(0, Of("d").Precision.ValueOrNull);
        Assert.IsType<Statistic.Undefined>(Of("d").Recall);
        Assert.Equal(0, Of("d").F1.ValueOrNull);
    }

    [Fact]
    public void Macro_F1_is_the_mean_over_categories_with_support() =>
        Assert.Equal((0.8 + 0.5) / 2, MacroF1.Of(Matrix).ValueOrNull!.Value, 12);

    [Fact]
    public void Micro_F1_is_the_accuracy() => Assert.Equal(0.6, MicroF1.Of(Matrix).ValueOrNull);

    [Fact]
    public void Order_of_rows_is_the_order_of_the_categories() =>
        Assert.Equal(["a", "b", "c", "d"], ClassFigures.Of(Matrix).Select(figures => figures.Category));
}
