using System.Text;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Duplicates;

/// <summary>
/// A text in 128 numbers: the share of them that two texts have in common estimates the share of word sequences that they have in
/// common (Broder 1997, 'On the resemblance and containment of documents', doi:10.1109/SEQUEN.1997.666900). Case, punctuation and
/// spacing do not count.
/// </summary>
public static class MinHash
{
    /// <summary>How many numbers: the standard error of the estimate is at most 0.044 (half of 1 / √128).</summary>
    public const int Length = 128;

    /// <summary>Of the hash functions; part of a run's manifest, since signatures of two seeds cannot be compared.</summary>
    public const int Seed = 1;

    /// <summary>Words of a sequence. Manku, Jain and Das Sarma (2007, doi:10.1145/1242572.1242592) and others use 4 to 10 for pages.</summary>
    private const int Words = 5;

    // FNV-1a, 64 bits (Fowler, Noll and Vo, RFC 9923).
    private const ulong FnvBasis = 0xCBF29CE484222325;
    private const ulong FnvPrime = 0x100000001B3;

    /// <summary>The signature; null for a text of fewer words than one sequence has.</summary>
    public static IReadOnlyList<uint>? Of(string text)
    {
        var words = TitleKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Hash).ToArray();
        if (words.Length < Words)
            return null;
        var least = new uint[Length];
        Array.Fill(least, uint.MaxValue);
        var seen = new HashSet<ulong>();
        for (var start = 0; start + Words <= words.Length; start++)
        {
            var sequence = FnvBasis;
            for (var i = 0; i < Words; i++)
                sequence = unchecked((sequence ^ words[start + i]) * FnvPrime);
            if (seen.Add(sequence))
                Lower(least, sequence);
        }

        return least;
    }

    /// <summary>0 to 1: the share of numbers that are equal.</summary>
    public static double Likeness(IReadOnlyList<uint> one, IReadOnlyList<uint> other)
    {
        var equal = 0;
        for (var i = 0; i < Length; i++)
            equal += one[i] == other[i] ? 1 : 0;
        return equal / (double)Length;
    }

    // One number of each sequence from a generator that it seeds: 128 functions at the price of 64 mixes.
    private static void Lower(uint[] least, ulong sequence)
    {
        for (var i = 0; i < Length; i += 2)
        {
            var bits = SplitMix64.At(unchecked((long)sequence + Seed), i);
            least[i] = Math.Min(least[i], (uint)bits);
            least[i + 1] = Math.Min(least[i + 1], (uint)(bits >> 32));
        }
    }

    private static ulong Hash(string word)
    {
        var hash = FnvBasis;
        foreach (var unit in Encoding.UTF8.GetBytes(word))
            hash = unchecked((hash ^ unit) * FnvPrime);
        return hash;
    }
}
