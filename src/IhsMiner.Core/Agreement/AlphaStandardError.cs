namespace IhsMiner.Agreement;

/// <summary>
/// The large-sample standard error of Krippendorff's α for items that are drawn independently: the spread of the items'
/// own, linearised α. Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 5; as irrCAC computes it from
/// raw ratings. Distances that depend on how often categories were used (ordinal ones) are taken as given.
/// </summary>
/// <remarks>
/// irrCAC's function for tables of counts by item uses another formula and prints other figures (0.0824 for its data
/// distrib.6raters, where this one gives 0.0812).
/// </remarks>
public static class AlphaStandardError
{
    /// <summary>Undefined where α is, or with fewer than two items that two coders coded.</summary>
    /// <param name="weights">Of agreement, 1 − δ² / max δ²; symmetric, 1 on the diagonal.</param>
    public static Statistic Of(Ratings ratings, double[,] weights)
    {
        double items = 0;
        double codes = 0;
        double agreement = 0;
        var shares = new double[ratings.Categories.Count];
        EachPairable(ratings, (times, coders, counts) =>
        {
            items += times;
            codes += (double)times * coders;
            agreement += times * coders * ObservedAgreement.OfItem(counts, coders, weights);
            for (var category = 0; category < shares.Length; category++)
                shares[category] += (double)times * counts[category];
        });
        if (items < 2)
            return new Statistic.Undefined("fewer than two items have two codes");
        shares = [.. shares.Select(count => count / codes)];
        var observed = agreement / codes;
        double[] chance = [.. shares.Select((_, one) => shares.Select((share, other) => weights[one, other] * share).Sum())];
        var expected = WeightSum.Expected(weights, shares, shares);
        return ChanceCorrected.Of(Statistic.Of(observed), Statistic.Of(expected)).Then(alpha =>
        {
            double squares = 0;
            var mean = codes / items;
            EachPairable(ratings, (times, coders, counts) =>
            {
                var surplus = (coders - mean) / mean;
                double own = 0;
                for (var category = 0; category < chance.Length; category++)
                    own += chance[category] * counts[category] / mean;
                var seen = (coders * ObservedAgreement.OfItem(counts, coders, weights) / mean) - (observed * surplus) - expected;
                var linear = (seen - (2 * (1 - alpha) * (own - (expected * surplus) - expected))) / (1 - expected);
                squares += times * Math.Pow(linear - alpha, 2);
            });
            return Statistic.Of(Math.Sqrt(squares / (items * (items - 1))));
        });
    }

    /// <summary>Each item with two codes or more: how often it counts, its codes, and these by category.</summary>
    private static void EachPairable(Ratings ratings, Action<int, int, int[]> next)
    {
        var counts = new int[ratings.Categories.Count];
        for (var item = 0; item < ratings.Items; item++)
        {
            var coders = CategoryCounts.Fill(ratings, item, counts);
            if (coders >= 2 && ratings.Times(item) > 0)
                next(ratings.Times(item), coders, counts);
        }
    }
}
