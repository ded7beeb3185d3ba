using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class TreeFunctionTests
{
    [Fact]
    public void The_classes_scores_are_brought_to_sum_one()
    {
        TreeFunction function = new(1, [Constant(0.5), Constant(0.25)]);

        Assert.Equal([2 / 3.0, 1 / 3.0], Toy.Scores(function, new([], [])), (one, other) => Math.Abs(one - other) < 1e-12);
    }

    [Fact]
    public void Where_no_class_has_any_score_all_are_alike()
    {
        TreeEnsemble never = new(0, -1, 1000, []);

        Assert.Equal([0.5, 0.5], Toy.Scores(new TreeFunction(1, [never, never]), new([], [])));
    }

    [Fact]
    public void A_feature_that_the_text_lacks_is_zero() =>
        Assert.Equal(Toy.Scores(Asking(), new([1], [0])), Toy.Scores(Asking(), new([], [])));

    [Fact]
    public void Features_are_held_against_thresholds_in_single_precision()
    {
        // In double precision 0.7 is above 0.7f.
        Assert.Equal(Toy.Scores(Asking(), new([], [])), Toy.Scores(Asking(), new([1], [0.7])));
        Assert.NotEqual(Toy.Scores(Asking(), new([], [])), Toy.Scores(Asking(), new([1], [0.71])));
    }

    /// <summary>Asks of the second feature whether it is above 0.7.</summary>
    private static TreeFunction Asking() =>
        new(2, [new(0, -1, 0, [new([1], [0.7f], [-1], [-2], [1, -1])]), Constant(0.5)]);

    private static TreeEnsemble Constant(double score) => new(0, -1, Math.Log((1 - score) / score), []);
}
