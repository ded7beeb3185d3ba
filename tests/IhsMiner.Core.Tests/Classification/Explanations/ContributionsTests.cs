using IhsMiner.Classification;
using IhsMiner.Classification.Explanations;

namespace IhsMiner.Tests.Classification.Explanations;

public sealed class ContributionsTests
{
    private static readonly SparseVector Vector = new([0, 2], [2, 0.5]);

    private static readonly LinearFunction Linear = Toy.Linear([0.3, 0, -0.3], [1, 0, -4], [9, 9, 9], [0, 6, 0]);

    [Fact]
    public void Of_a_linear_function_are_value_times_weight_less_the_mean_weight()
    {
        var contributions = Contributions.Of(Linear, Vector, 0);

        Assert.Equal(2 * (1 - -1), contributions[0], 1e-12);
        Assert.Equal(0.5 * (0 - 2), contributions[2], 1e-12);
        Assert.Equal(2, contributions.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void With_the_bias_they_sum_to_the_logarithm_of_the_score_less_the_mean_of_all(int label)
    {
        var logarithms = Toy.Scores(Linear, Vector).Select(score => Math.Log(score)).ToArray();

        var sum = Linear.Biases[label] - Linear.Biases.Average() + Contributions.Of(Linear, Vector, label).Values.Sum();

        Assert.Equal(logarithms[label] - logarithms.Average(), sum, 1e-12);
    }

    [Fact]
    public void Of_a_calibrated_function_are_divided_by_the_temperature() => Assert.Equal(
        Contributions.Of(Linear, Vector, 0)[0] / 4, Contributions.Of(new CalibratedFunction(Linear, 4), Vector, 0)[0], 1e-12);

    [Fact]
    public void Of_merged_classes_are_how_the_logarithm_of_the_score_less_the_mean_of_both_moves()
    {
        const double step = 1e-6;
        var merged = new MergedFunction(Linear);

        var moved = (Half(new([0, 2], [2 + step, 0.5])) - Half(Vector)) / step;

        Assert.Equal(moved * 2, Contributions.Of(merged, Vector, 1)[0], 1e-4);
        Assert.Equal(-moved * 2, Contributions.Of(merged, Vector, 0)[0], 1e-4);

        double Half(SparseVector vector) => LogOdds.Of(Toy.Scores(merged, vector)[1]) / 2;
    }

    [Fact]
    public void Of_an_ensemble_are_the_weighted_mean_of_its_members()
    {
        var silent = Toy.Linear([0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]);

        var contributions = Contributions.Of(new EnsembleFunction([(0.25, Linear), (0.75, silent)]), Vector, 0);

        Assert.Equal(Contributions.Of(Linear, Vector, 0)[0] / 4, contributions[0], 1e-12);
    }

    [Fact]
    public void Of_a_pool_are_exact()
    {
        var pool = new PooledFunction([(1, Linear), (0.5, Linear)]);

        Assert.Equal(Contributions.Of(Linear, Vector, 0)[0] * 1.5, Contributions.Of(pool, Vector, 0)[0], 1e-12);
    }

    [Fact]
    public void Of_a_function_that_sees_some_features_bear_the_numbers_of_the_whole_space()
    {
        var contributions = Contributions.Of(new SubspaceFunction([2], Toy.Linear([0, 0], [1, -1])), Vector, 0);

        Assert.Equal((2, 0.5), (Assert.Single(contributions).Key, contributions[2]));
    }

    [Fact]
    public void Of_trees_are_the_changes_of_the_expected_value_along_the_path()
    {
        // At the root (10 + (20 + 30) / 2) / 2 = 17.5 is to be expected, to its right 25, at the leaf 30.
        var function = new TreeFunction(2, [new(0, Slope: -2, 0, [Toy.Tree(last: 1)]), new(0, -2, 0, [])]);

        var contributions = Contributions.Of(function, new([0, 1], [1, 3]), 0);

        Assert.Equal(2 * 0.5 * (25 - 17.5), contributions[0], 1e-12);
        Assert.Equal(2 * 0.5 * (30 - 25), contributions[1], 1e-12);
    }

    [Fact]
    public void What_speaks_for_one_class_of_two_trees_speaks_against_the_other()
    {
        var function = new TreeFunction(2, [new(0, -2, 0, [Toy.Tree(last: 1)]), new(0, -2, 0, [])]);

        Assert.Equal(
            Contributions.Of(function, new([], []), 0)[0], -Contributions.Of(function, new([], []), 1)[0], 1e-12);
    }
}
