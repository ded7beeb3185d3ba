namespace IhsMiner.Agreement.Resampling;

/// <summary>
/// Random numbers as a pure function of a seed and a place in its sequence, so that a run repeats on every version of
/// .NET. Steele, Lea and Flood (2014), Fast splittable pseudorandom number generators,
/// doi:10.1145/2660193.2660195; the constants are theirs (the mix is Stafford's variant 13).
/// </summary>
public static class SplitMix64
{
    /// <summary>The odd number next to 2^64 divided by the golden ratio.</summary>
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    /// <summary>64 random bits.</summary>
    /// <param name="index">The place in the sequence, from 0.</param>
    public static ulong At(long seed, long index)
    {
        var bits = unchecked((ulong)seed + ((ulong)(index + 1) * Gamma));
        bits = unchecked((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9);
        bits = unchecked((bits ^ (bits >> 27)) * 0x94D049BB133111EB);
        return bits ^ (bits >> 31);
    }

    /// <summary>
    /// A random number from 0, below <paramref name="limit"/>: the upper half of the product, as in Lemire (2019),
    /// doi:10.1145/3230636. Its bias is below limit / 2^64.
    /// </summary>
    public static int Below(int limit, long seed, long index) => (int)Math.BigMul(At(seed, index), (ulong)limit, out _);
}
