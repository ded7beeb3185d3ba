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
        var items = PairableItems(ratings).ToArray();
        var size = ratings.Categories.Count;
        double n = items.Sum(item => item.Times);
        if (n < 2)
            return new Statistic.Undefined("fewer than two items have two codes");
        var coders = items.Sum(item => (double)item.Times * item.Coders) / n;
        var shares = new double[size];
        double observed = 0;
        foreach (var item in items)
        {
            for (var category = 0; category < size; category++)
                shares[category] += item.Times * item.Counts[category] / (n * coders);
            observed += item.Times * Seen(item) / n;
        }

        double[] chance = [.. shares.Select((_, one) => shares.Select((share, other) => weights[one, other] * share).Sum())];
        var expected = WeightSum.Expected(weights, shares, shares);
        return ChanceCorrected.Of(Statistic.Of(observed), Statistic.Of(expected)).Then(value => Statistic.Of(Math.Sqrt(
            items.Sum(item => item.Times * Math.Pow(Own(item) - value, 2)) / (n * (n - 1)))));

        double Seen(Item item) => item.Coders * ObservedAgreement.OfItem(item.Counts, item.Coders, weights) / coders;

        double Own(Item item)
        {
            var surplus = (item.Coders - coders) / coders;
            var own = chance.Select((share, category) => share * item.Counts[category]).Sum() / coders;
            var seen = Seen(item) - (observed * surplus) - expected;
            var alpha = (observed - expected) / (1 - expected);
            return (seen - (2 * (1 - alpha) * (own - (expected * surplus) - expected))) / (1 - expected);
        }
    }

    private static IEnumerable<Item> PairableItems(Ratings ratings)
    {
        for (var item = 0; item < ratings.Items; item++)
        {
            var counts = new int[ratings.Categories.Count];
            var coders = CategoryCounts.Fill(ratings, item, counts);
            if (coders >= 2 && ratings.Times(item) > 0)
                yield return new(ratings.Times(item), coders, counts);
        }
    }

    private sealed record Item(int Times, int Coders, int[] Counts);
}
