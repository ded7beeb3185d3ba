using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class PredictionTests
{
    [Theory]
    [InlineData(0.5, 0.5, null)]
    [InlineData(0.49, 0.5, "kind")]
    [InlineData(0.5, 0.49, "theme")]
    [InlineData(0.49, 0.49, "kind and theme")]
    public void What_is_less_likely_than_all_else_is_for_a_person(double kind, double theme, string? forPerson) =>
        Assert.Equal(forPerson, new Prediction(true, 0.9, "up", kind, "a", theme, null, null).ForPerson);
}
