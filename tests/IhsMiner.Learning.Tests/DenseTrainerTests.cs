using IhsMiner.Classification;

namespace IhsMiner.Learning.Tests;

public sealed class DenseTrainerTests
{
    private static readonly TrainingSet Set = Rows.Set(2, ([1, 2, 3, 4], 0, 1), ([0, 0, 5, 0], 1, 2)) with
    {
        Features = [new("cue", "theme a", 1), new(WordNgrams.GroupName, "gold", 1), new(CharacterNgrams.GroupName, "gol", 1), new("like", "theme a", 1)],
    };

    [Fact]
    public void The_inner_trainer_sees_what_are_no_n_grams()
    {
        var noted = new Noted();

        new DenseTrainer("dense", noted).Train(Set, seed: 1);

        var seen = Assert.Single(noted.Sets);
        Assert.Equal(["cue", "like"], seen.Features.Select(feature => feature.Group));
        Assert.Equal([[1, 4], []], seen.Rows.Select(row => row.Values));
        Assert.Equal([0, 1], seen.Rows[0].Indices);
        Assert.Equal((Set.Labels, Set.Weights, Set.Groups), (seen.Labels, seen.Weights, seen.Groups));
    }

    [Fact]
    public void The_function_takes_vectors_of_the_whole_space()
    {
        var inner = new LinearFunction([0, 0], [[1, 0], [0, 2]]);

        var function = new DenseTrainer("dense", new Saying(inner)).Train(Set, seed: 1);

        Assert.Equal(inner.Scores(1, 4), function.Scores(1, 2, 3, 4));
    }

    [Fact]
    public void It_has_a_name_of_its_own() => Assert.Equal("dense", new DenseTrainer("dense", new Noted()).Name);
}
