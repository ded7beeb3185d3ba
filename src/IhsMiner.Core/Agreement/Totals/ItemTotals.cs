using System.Runtime.InteropServices;

namespace IhsMiner.Agreement.Totals;

/// <summary>What one item adds to each sum of <see cref="AgreementTotals"/>.</summary>
internal static class ItemTotals
{
    /// <param name="codes">The item's, one for each coder.</param>
    /// <param name="times">How often the item counts.</param>
    /// <param name="sums">By place; only places that something was added to are there.</param>
    public static void Add(ReadOnlySpan<int> codes, int times, TotalsLayout layout, Dictionary<int, double> sums)
    {
        var coders = codes.Length - codes.Count(Ratings.Missing);
        if (coders == 0 || times == 0)
            return;
        Add(TotalsLayout.Coded, times);
        Span<int> chosen = stackalloc int[coders];
        Span<int> counts = stackalloc int[coders];
        var distinct = 0;
        for (var coder = 0; coder < codes.Length; coder++)
        {
            if (codes[coder] == Ratings.Missing)
                continue;
            Add(layout.Code(coder, codes[coder]), times);
            var place = chosen[..distinct].IndexOf(codes[coder]);
            if (place < 0)
                chosen[place = distinct++] = codes[coder];
            counts[place]++;
        }

        for (var one = 0; one < distinct; one++)
            Add(TotalsLayout.Share(chosen[one]), (double)times * counts[one] / coders);
        if (coders < 2)
            return;
        Add(TotalsLayout.Pairable, times);
        if (!layout.HasPairs)
        {
            Add(layout.Both(codes[0], codes[1]), times);
            return;
        }

        for (var one = 0; one < distinct; one++)
        {
            for (var other = 0; other <= one; other++)
            {
                // Whole numbers are divided last, so that full agreement adds exactly 1.
                var pairs = (double)times * counts[one] * (one == other ? counts[one] - 1 : counts[other]);
                if (pairs == 0)
                    continue;
                Add(layout.Pair(chosen[one], chosen[other]), pairs / (coders * (coders - 1.0)));
                Add(layout.Coincidence(chosen[one], chosen[other]), pairs / (coders - 1));
            }
        }

        void Add(int place, double amount) => CollectionsMarshal.GetValueRefOrAddDefault(sums, place, out _) += amount;
    }
}
