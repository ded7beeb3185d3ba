using IhsMiner.Evaluation;

namespace IhsMiner.Tests.Evaluation;

public sealed class LogLossTests
{
    [Fact]
    public void It_is_the_mean_of_the_negative_logarithms() =>
        Assert.Equal((Math.Log(2) + Math.Log(4)) / 2, LogLoss.Of([0.5, null, 0.25]).ValueOrNull!.Value, 1e-12);

    [Fact]
    public void Certain_and_wrong_is_not_infinite() =>
        Assert.Equal(-Math.Log(1e-15), LogLoss.Of([0]).ValueOrNull!.Value, 1e-12);

    [Fact]
    public void Without_a_score_it_is_undefined() => Assert.NotNull(LogLoss.Of([null]).ReasonOrNull);
}
