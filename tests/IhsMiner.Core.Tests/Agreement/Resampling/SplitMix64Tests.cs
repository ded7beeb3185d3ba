using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Tests.Agreement.Resampling;

public sealed class SplitMix64Tests
{
    /// <summary>The sequence of the seed 1234567 that Rosetta Code, 'Pseudo-random numbers/Splitmix64', prints.</summary>
    [Fact]
    public void Gives_the_published_sequence() => Assert.Equal(
        [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
        Enumerable.Range(0, 5).Select(index => SplitMix64.At(1234567, index)));

    [Fact]
    public void Numbers_below_a_limit_are_spread_evenly()
    {
        var counts = Enumerable.Range(0, 33_000).CountBy(index => SplitMix64.Below(33, 1, index)).ToDictionary();

        Assert.Equal(33, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 850, 1150));
    }
}
