using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class LinearFunctionTests
{
    private static readonly LinearFunction Function = Toy.Linear([1, 0, 0], [0, 2, 0], [9, 9, 9], [0, 0, -1]);

    [Fact]
    public void Scores_are_the_softmax_of_biases_and_weighted_sums()
    {
        double[] expected = [1, 0.5 * 2, 3 * -1];
        Softmax.Apply(expected);

        Assert.Equal(expected, Score(new([0, 2], [0.5, 3])));
    }

    [Fact]
    public void An_empty_vector_has_the_biases_alone()
    {
        double[] expected = [1, 0, 0];
        Softmax.Apply(expected);

        Assert.Equal(expected, Score(new([], [])));
    }

    [Fact]
    public void Room_beyond_the_classes_is_left_alone()
    {
        double[] scores = [0, 0, 0, 42];

        Function.Score(new([0], [1]), scores);

        Assert.Equal((1.0, 42.0), (Math.Round(scores[..3].Sum(), 12), scores[3]));
    }

    private static double[] Score(SparseVector vector)
    {
        var scores = new double[Function.Classes];
        Function.Score(vector, scores);
        return scores;
    }
}
