using IhsMiner.Classification;

namespace IhsMiner.Learning.Tests.Softmax;

public sealed class SoftmaxTrainerTests
{
    private static readonly SoftmaxTrainer Trainer = new(new());

    [Fact]
    public void Classes_that_can_be_parted_are_parted()
    {
        var function = new SoftmaxTrainer(new() { Penalty = 0.2 }).Train(Rows.Set(3, ([1, 0, 0], 0, 1), ([0, 1, 0], 1, 1), ([0, 0, 1], 2, 1)), seed: 1);

        Assert.All(Enumerable.Range(0, 3), label => Assert.True(function.Scores(Unit(label))[label] > 0.7));
    }

    [Fact]
    public void Two_rows_of_opposite_classes_have_the_solution_worked_out_by_hand()
    {
        // By symmetry the weights are v and −v and the biases 0; the penalty 0.2 v balances the pull 2 σ(−2v) of two rows.
        var function = (LinearFunction)new SoftmaxTrainer(new() { Penalty = 0.2, Tolerance = 1e-9, Digits = 12 })
            .Train(Rows.Set(2, ([1], 0, 1), ([-1], 1, 1)), seed: 1);

        var weight = function.Weights[0][0];
        Assert.Equal(-weight, function.Weights[0][1], 1e-6);
        Assert.Equal(0, function.Biases[0], 1e-6);
        Assert.Equal(0.2 * weight, 2 / (1 + Math.Exp(2 * weight)), 1e-6);
    }

    [Fact]
    public void A_row_of_weight_two_is_the_row_twice()
    {
        var heavy = Trainer.Train(Rows.Set(2, ([1, 0], 0, 2), ([1, 1], 1, 1)), seed: 1);
        var twice = Trainer.Train(Rows.Set(2, ([1, 0], 0, 1), ([1, 0], 0, 1), ([1, 1], 1, 1)), seed: 1);

        Assert.Equal(twice.Scores(1, 0)[0], heavy.Scores(1, 0)[0], 1e-3);
    }

    [Fact]
    public void The_heavier_of_two_contradicting_rows_wins()
    {
        var function = Trainer.Train(Rows.Set(2, ([1], 0, 1), ([1], 1, 3)), seed: 1);

        Assert.Equal(0.75, function.Scores(1)[1], 1e-2);
    }

    [Fact]
    public void A_class_that_no_row_has_is_never_the_answer()
    {
        var scores = Trainer.Train(Rows.Set(3, ([1, 0], 0, 1), ([0, 1], 2, 1)), seed: 1).Scores(1, 1);

        Assert.Equal(3, scores.Length);
        Assert.Equal(scores.Min(), scores[1]);
    }

    [Fact]
    public void One_row_is_enough() =>
        Assert.True(Trainer.Train(Rows.Set(2, ([1, 2], 1, 1)), seed: 1).Scores(1, 2)[1] > 0.9);

    [Fact]
    public void Rows_without_features_teach_the_shares_of_the_classes()
    {
        var function = Trainer.Train(Rows.Set(2, ([0], 0, 3), ([0], 1, 1)), seed: 1);

        Assert.Equal(0.75, function.Scores(0)[0], 1e-2);
    }

    [Fact]
    public void The_seed_changes_nothing()
    {
        var set = Rows.Set(2, ([1, 0.5], 0, 1), ([0, 1], 1, 1), ([1, 1], 1, 0.5));

        Assert.Equal(Numbers(1), Numbers(2));

        IEnumerable<double> Numbers(int seed)
        {
            var function = (LinearFunction)Trainer.Train(set, seed);
            return function.Weights.Append(function.Biases).SelectMany(row => row);
        }
    }

    [Fact]
    public void Weights_have_the_digits_asked_for()
    {
        var function = (LinearFunction)Trainer.Train(Rows.Set(2, ([1, 0.013], 0, 1), ([0, 1], 1, 1)), seed: 1);

        Assert.All(function.Weights.SelectMany(row => row).Where(weight => weight != 0), weight => Assert.Equal(
            weight, double.Parse(weight.ToString("E2", null), System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Steps_run_out_without_an_error() =>
        Assert.Equal(2, new SoftmaxTrainer(new() { MaximumSteps = 1 }).Train(Rows.Set(2, ([1], 0, 1)), seed: 1).Classes);

    [Fact]
    public void A_value_that_is_no_number_is_an_error_for_people() => Assert.Contains(
        "softmax regression found no minimum",
        Assert.Throws<IhsMinerException>(() => Trainer.Train(Rows.Set(2, ([double.NaN], 0, 1)), seed: 1)).Message,
        StringComparison.Ordinal);

    private static double[] Unit(int index) => [.. Enumerable.Range(0, 3).Select(i => i == index ? 1.0 : 0)];
}
