using IhsMiner.Classification;
using MathNet.Numerics.LinearAlgebra;

namespace IhsMiner.Learning.Tests.Softmax;

public sealed class SoftmaxLossTests
{
    private const double Step = 1e-6;

    private static readonly TrainingSet Set = Rows.Set(
        3, ([1, 0, 0.5], 0, 1), ([0, 2, 0], 1, 0.5), ([0.3, 0, 0], 2, 2), ([0, 0, 0], 1, 1.5), ([1, 1, 1], 0, 0.25));

    private static readonly SoftmaxLoss Loss = new(Set, penalty: 0.7);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    public void The_gradient_is_that_of_finite_differences(double size)
    {
        var point = Point(size);
        var gradient = Loss.At(point).Gradient;
        for (var i = 0; i < Loss.Parameters; i++)
        {
            if (i % Loss.Stride >= Set.Classes)
                continue;
            var (above, below) = (point.Clone(), point.Clone());
            above[i] += Step;
            below[i] -= Step;
            var slope = (Loss.At(above).Loss - Loss.At(below).Loss) / (2 * Step);
            Assert.Equal(slope, gradient[i], 1e-5);
        }
    }

    [Fact]
    public void At_zero_the_loss_is_that_of_guessing() =>
        Assert.Equal(Set.Weights.Sum() * Math.Log(3), Loss.At(Point(0)).Loss, 1e-12);

    [Fact]
    public void Biases_are_free_of_the_penalty()
    {
        var (weight, bias) = (Point(0), Point(0));
        weight[0] = 1;
        bias[^2] = 1;
        var unpunished = new SoftmaxLoss(Set, penalty: 0);

        Assert.Equal(0.35, Loss.At(weight).Loss - unpunished.At(weight).Loss, 1e-12);
        Assert.Equal(0, Loss.At(bias).Loss - unpunished.At(bias).Loss, 1e-12);
    }

    [Fact]
    public void What_is_beyond_the_classes_does_not_move()
    {
        var gradient = Loss.At(Point(1)).Gradient;

        Assert.All(Enumerable.Range(0, Loss.Parameters).Where(i => i % Loss.Stride >= Set.Classes), i => Assert.Equal(0, gradient[i]));
    }

    [Fact]
    public void A_row_of_weight_two_is_the_row_twice()
    {
        var heavy = new SoftmaxLoss(Rows.Set(2, ([1, 2], 0, 2), ([3, 0], 1, 1)), 0.1);
        var twice = new SoftmaxLoss(Rows.Set(2, ([1, 2], 0, 1), ([1, 2], 0, 1), ([3, 0], 1, 1)), 0.1);
        var point = Point(heavy, 2, i => i / 10.0);

        Assert.Equal(twice.At(point).Loss, heavy.At(point).Loss, 1e-12);
        Assert.True((twice.At(point).Gradient - heavy.At(point).Gradient).InfinityNorm() < 1e-12);
    }

    [Fact]
    public void Large_scores_do_not_overflow() => Assert.True(double.IsFinite(Loss.At(Point(1e6)).Loss));

    private static Vector<double> Point(double size) => Point(Loss, Set.Classes, i => size * Math.Sin(i + 1));

    /// <summary>A point whose parameters beyond the classes are 0, as they stay.</summary>
    private static Vector<double> Point(SoftmaxLoss loss, int classes, Func<int, double> value) =>
        Vector<double>.Build.Dense(loss.Parameters, i => i % loss.Stride < classes ? value(i) : 0);
}
