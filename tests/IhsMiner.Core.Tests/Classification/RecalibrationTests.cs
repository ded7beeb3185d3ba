using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class RecalibrationTests
{
    /// <summary>Of a hundred texts with the scores 0.8 and 0.2 so many are of the first class.</summary>
    [Theory]
    [InlineData(80)]
    [InlineData(50)]
    [InlineData(95)]
    public void Scores_come_to_the_shares_of_the_classes(int first)
    {
        var scores = Scores(first, penalty: 1e-6);

        Assert.Equal(first / 100.0, scores[0], 1e-3);
    }

    [Fact]
    public void Scores_that_are_right_already_are_left_alone()
    {
        var fitted = Fit(80, penalty: 10);

        Assert.Equal([0, 0], ((ShiftedFunction)fitted.Inner).Shifts, (one, other) => Math.Abs(one - other) < 1e-3);
        Assert.Equal(1, fitted.Temperature, 1e-3);
    }

    [Fact]
    public void A_high_penalty_leaves_the_shifts_small() =>
        Assert.True(Math.Abs(((ShiftedFunction)Fit(20, penalty: 1e6).Inner).Shifts[0]) < 1e-3);

    [Fact]
    public void Scores_that_are_too_sure_are_evened_out()
    {
        // Both answers are sure and right in seven of ten texts: no shift can help, a temperature can. 0.7 is 0.9 at temperature 2.59.
        SparseVector[] vectors = [.. Enumerable.Range(0, 20).Select(text => new SparseVector([text % 2], [1]))];
        int[] labels = [.. Enumerable.Range(0, 20).Select(text => text < 14 ? text % 2 : 1 - (text % 2))];
        var sure = Math.Log(9);
        var function = new LinearFunction([0, 0], [[sure, 0], [0, sure]]);

        Assert.Equal(sure / Math.Log(7 / 3.0), new Recalibration(10).Fit(function, vectors, labels).Temperature, 1e-3);
    }

    private static double[] Scores(int first, double penalty) => Toy.Scores(Fit(first, penalty), new([], []));

    private static CalibratedFunction Fit(int first, double penalty) => new Recalibration(penalty).Fit(
        Toy.Saying(0.8, 0.2),
        [.. Enumerable.Repeat(new SparseVector([], []), 100)],
        [.. Enumerable.Range(0, 100).Select(text => text < first ? 0 : 1)]);
}
