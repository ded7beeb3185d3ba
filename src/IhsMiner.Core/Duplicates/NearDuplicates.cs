using System.Runtime.InteropServices;

namespace IhsMiner.Duplicates;

/// <summary>
/// Finds near-duplicates among many documents. The first of a group stands for it; a document is held against such firsts alone, so
/// that no chain of small changes joins two that have little in common.
/// </summary>
public static class NearDuplicates
{
    /// <summary>
    /// The share of word sequences in common from which two texts are one: Fetterly, Manasse and Najork (2003,
    /// doi:10.1109/LAWEB.2003.1250280) take pages of 0.86 and more for near-duplicates.
    /// </summary>
    public const double LeastLikeness = 0.86;

    /// <summary>
    /// The same where the titles are equal too: a new layout, a changed foreword. Half of the text, since reports of a series bear
    /// one title and share less.
    /// </summary>
    public const double LeastLikenessOfOneTitle = 0.5;

    /// <summary>Words below which a title ('Annual report') says nothing.</summary>
    private const int LeastTitleWords = 4;

    /// <summary>
    /// Numbers of a band: texts are compared where a whole band agrees. With 32 bands of 4 a pair of 0.5 is met in 87 of 100 cases,
    /// one of 0.86 always (1 - (1 - s⁴)³²).
    /// </summary>
    private const int BandLength = 4;

    /// <param name="prints">In ascending order of their documents.</param>
    /// <returns>In the same order; the likest of several firsts, the earlier of equals.</returns>
    public static IEnumerable<NearDuplicate> Of(IEnumerable<Print> prints)
    {
        var bands = new Dictionary<(int Band, ulong Low, ulong High), List<Print>>();
        foreach (var print in prints)
        {
            var keys = Keys(print.Signature);
            if (Closest(print, keys.SelectMany(key => bands.GetValueOrDefault(key) ?? [])) is { } found)
            {
                yield return found;
                continue;
            }

            foreach (var key in keys)
                (CollectionsMarshal.GetValueRefOrAddDefault(bands, key, out _) ??= []).Add(print);
        }
    }

    private static NearDuplicate? Closest(Print print, IEnumerable<Print> candidates) => candidates
        .DistinctBy(candidate => candidate.Document)
        .Select(candidate => (Candidate: candidate, Likeness: MinHash.Likeness(print.Signature, candidate.Signature)))
        .Where(pair => pair.Likeness >= (IsOneTitle(print, pair.Candidate) ? LeastLikenessOfOneTitle : LeastLikeness))
        .OrderByDescending(pair => pair.Likeness)
        .ThenBy(pair => pair.Candidate.Document)
        .Select(pair => new NearDuplicate(print.Document, pair.Candidate.Document, pair.Likeness))
        .FirstOrDefault();

    private static bool IsOneTitle(Print one, Print other) =>
        one.Title == other.Title && one.Title.Count(letter => letter == ' ') + 1 >= LeastTitleWords;

    private static (int Band, ulong Low, ulong High)[] Keys(IReadOnlyList<uint> signature) =>
    [
        .. Enumerable.Range(0, MinHash.Length / BandLength).Select(band => (
            band,
            signature[band * BandLength] | ((ulong)signature[(band * BandLength) + 1] << 32),
            signature[(band * BandLength) + 2] | ((ulong)signature[(band * BandLength) + 3] << 32))),
    ];
}
