using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement;

/// <summary>
/// The large-sample standard error of Conger's kappa for items that are drawn independently: the spread of the items' own,
/// linearised kappas. Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 5. The expected agreement is a
/// function of each coder's shares p_gk; an item moves those of the coders who coded it.
/// </summary>
public static class CongerStandardError
{
    /// <summary>Undefined where the kappa is, or with fewer than two items.</summary>
    /// <param name="weighting">Symmetric.</param>
    public static Statistic Of(Ratings ratings, Func<int, double[,]> weighting)
    {
        var totals = AgreementTotals.Of(ratings);
        var weights = weighting(ratings.Categories.Count);
        return CongerKappa.Expected(totals, weighting).Then(expected => CongerKappa.Of(totals, weighting).Then(value =>
        {
            var slopes = Slopes(totals, weights);
            var counts = new int[ratings.Categories.Count];
            double squares = 0;
            for (var item = 0; item < ratings.Items; item++)
            {
                var coders = CategoryCounts.Fill(ratings, item, counts);
                if (coders == 0)
                    continue;
                var seen = coders < 2 ? 0
                    : (ObservedAgreement.OfItem(counts, coders, weights) - expected) * totals.Coded / totals.Pairable;
                var own = (seen - ((1 - value) * Chance(ratings.Codes(item), slopes))) / (1 - expected);
                squares += ratings.Times(item) * Math.Pow(own - value, 2);
            }

            return Statistic.Ratio(squares, totals.Coded * (totals.Coded - 1), "one item has no spread")
                .Then(variance => Statistic.Of(Math.Sqrt(variance)));
        }));
    }

    /// <summary>By how much an item moves the expected agreement, times the number of items.</summary>
    private static double Chance(ReadOnlySpan<int> codes, double[]?[] slopes)
    {
        double sum = 0;
        for (var coder = 0; coder < codes.Length; coder++)
            sum += codes[coder] == Ratings.Missing ? 0 : slopes[coder]![codes[coder]];
        return sum;
    }

    /// <summary>
    /// n / n_g · (D_gk − Σ_l D_gl p_gl) for coder g and category k, D_gk = 2 Σ_{h≠g} Σ_l w_kl p_hl / (r (r − 1)) being the
    /// derivative of the expected agreement by p_gk.
    /// </summary>
    private static double[]?[] Slopes(AgreementTotals totals, double[,] weights)
    {
        double[]?[] shares = [.. Enumerable.Range(0, totals.Coders).Select(coder => CoderShares.Of(totals, coder))];
        var coders = shares.OfType<double[]>().Count();
        double[] pooled = [.. totals.Categories.Select((_, category) => shares.Sum(own => own?[category] ?? 0))];
        return [.. shares.Select((own, coder) =>
        {
            if (own is null)
                return null;
            double[] slopes = [.. own.Select((_, one) => 2.0 / (coders * (coders - 1.0))
                * own.Select((share, other) => weights[one, other] * (pooled[other] - share)).Sum())];
            var mean = own.Zip(slopes, (share, slope) => share * slope).Sum();
            var coded = own.Select((_, category) => totals.Codes(coder, category)).Sum();
            return (double[]?)[.. slopes.Select(slope => totals.Coded / coded * (slope - mean))];
        })];
    }
}
