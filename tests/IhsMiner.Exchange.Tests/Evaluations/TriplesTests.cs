namespace IhsMiner.Exchange.Tests.Evaluations;

public sealed class TriplesTests
{
    [Theory]
    [InlineData("one two three four", "One, two: three-four!", 1)]
    [InlineData("one two three four", "two three four five", 1.0 / 3)]
    [InlineData("one two three", "three two one", 0)]
    [InlineData("Leadership.", "leadership", 1)]
    [InlineData("leadership", "leadership development", 0)]
    public void Texts_resemble_by_the_runs_that_they_share(string one, string other, double resemblance) =>
        Assert.Equal(resemblance, Triples.Of(one).Resemblance(Triples.Of(other)), 1e-12);
}
