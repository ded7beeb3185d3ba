namespace IhsMiner.Agreement;

/// <summary>
/// The large-sample standard error of a chance-corrected coefficient whose expected agreement depends on the categories'
/// shares alone (AC1, AC2, Fleiss' κ, S, percent), for items that are drawn independently: the spread of the items'
/// own, linearised coefficients. Gwet (2008), doi:10.1348/000711006X126600; with weights and missing codes Gwet (2014),
/// chapter 5. Divides by n (n − 1), as Gwet does for raw data; his tables of two coders divide by n².
/// </summary>
public static class GwetStandardError
{
    /// <summary>Undefined where the coefficient is, or with fewer than two items.</summary>
    /// <param name="chance">
    /// For each category, what one code of it adds to the expected agreement, so that the expected agreement is the mean
    /// of these numbers by the categories' shares; all 0 for a coefficient that is not corrected for chance.
    /// </param>
    public static Statistic Of(Ratings ratings, Func<int, double[,]> weighting, IReadOnlyList<double> chance)
    {
        var shares = CategoryShares.Of(ratings);
        var expected = shares.Zip(chance, (share, own) => share * own).Sum();
        var coefficient = ChanceCorrected.Of(ObservedAgreement.Of(ratings, weighting), Statistic.Of(expected));
        return coefficient.Then(value =>
        {
            var weights = weighting(shares.Length);
            var coded = ItemsWith(ratings, 1);
            var pairable = ItemsWith(ratings, 2);
            var counts = new int[shares.Length];
            double squares = 0;
            for (var item = 0; item < ratings.Items; item++)
            {
                var coders = CategoryCounts.Fill(ratings, item, counts);
                if (coders == 0)
                    continue;
                double ownChance = 0;
                for (var category = 0; category < counts.Length; category++)
                    ownChance += chance[category] * counts[category] / coders;
                var seen = coders < 2 ? 0
                    : (ObservedAgreement.OfItem(counts, coders, weights) - expected) * coded / (pairable * (1 - expected));
                var own = seen - (2 * (1 - value) * (ownChance - expected) / (1 - expected));
                squares += ratings.Times(item) * Math.Pow(own - value, 2);
            }

            return Statistic.Ratio(squares, coded * (coded - 1), "one item has no spread")
                .Then(variance => Statistic.Of(Math.Sqrt(variance)));
        });
    }

    private static double ItemsWith(Ratings ratings, int codes)
    {
        double items = 0;
        for (var item = 0; item < ratings.Items; item++)
        {
            var given = ratings.Codes(item).Length - ratings.Codes(item).Count(Ratings.Missing);
            items += given >= codes ? ratings.Times(item) : 0;
        }

        return items;
    }
}
