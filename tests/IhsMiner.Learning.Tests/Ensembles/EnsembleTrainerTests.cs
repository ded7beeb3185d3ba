using IhsMiner.Classification;

namespace IhsMiner.Learning.Tests.Ensembles;

public sealed class EnsembleTrainerTests
{
    private static readonly TrainingSet Set =
        Rows.Set(2, ([1], 0, 1), ([2], 0, 1), ([3], 0, 1), ([4], 1, 1)) with { Groups = ["a", "a", "b", "b"] };

    [Fact]
    public void Each_member_learns_without_each_part_and_then_from_all()
    {
        var noted = new Noted();

        new EnsembleTrainer([noted], new() { Folds = 2 }).Train(Set, seed: 1);

        Assert.Equal([["b", "b"], ["a", "a"], ["a", "a", "b", "b"]], noted.Sets.Select(set => set.Groups));
        Assert.Equal([[3, 4], [1, 2], [1, 2, 3, 4]], noted.Sets.Select(set => set.Rows.Select(row => row.Values[0])));
    }

    [Fact]
    public void A_member_alone_is_calibrated()
    {
        // Right three times of four with 0.9: at temperature 2 it says 0.75.
        var function = (EnsembleFunction)new EnsembleTrainer([new Saying(0.9, 0.1)], new() { Folds = 2 }).Train(Set, seed: 1);

        var (weight, member) = Assert.Single(function.Members);
        Assert.Equal(1, weight);
        Assert.Equal(2, Assert.IsType<CalibratedFunction>(member).Temperature, 1e-3);
        Assert.Equal(0.75, function.Scores(0)[0], 1e-3);
    }

    [Fact]
    public void A_member_that_is_only_worse_is_left_out()
    {
        var right = new LinearFunction([3.5, 0], [[0, 1]]);
        var wrong = new LinearFunction([0, 3.5], [[1, 0]]);

        var function = (EnsembleFunction)new EnsembleTrainer([new Saying(wrong), new Saying(right)], new() { Folds = 2 }).Train(Set, seed: 1);

        Assert.Same(right, Assert.IsType<CalibratedFunction>(Assert.Single(function.Members).Function).Inner);
    }

    [Fact]
    public void Fewer_than_two_parts_are_refused() =>
        Assert.Throws<ArgumentException>(() => new EnsembleTrainer([new Noted()], new() { Folds = 1 }).Train(Set, seed: 1));
}
