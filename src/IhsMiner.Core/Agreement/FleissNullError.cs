namespace IhsMiner.Agreement;

/// <summary>
/// The standard errors of Fleiss' kappa if coders agreed by chance alone: for a test of that, not for limits. Fleiss, Nee
/// and Landis (1979), doi:10.1037/0033-2909.86.5.974, which mends those of Fleiss (1971).
/// </summary>
public static class FleissNullError
{
    /// <summary>Of all categories; undefined where kappa is, or where items have different numbers of codes.</summary>
    public static Statistic Of(Ratings ratings) => FleissKappa.Of(ratings).Then(_ => Sample(ratings).Then(size =>
    {
        var shares = CategoryShares.Of(ratings);
        var spread = shares.Sum(share => share * (1 - share));
        var skew = shares.Sum(share => share * (1 - share) * (1 - (2 * share)));
        return Statistic.Of(Math.Sqrt(2 / size * ((spread * spread) - skew)) / spread);
    }));

    /// <summary>Of any one category, √(2 / (N n (n − 1))); undefined where items have different numbers of codes.</summary>
    public static Statistic OfCategory(Ratings ratings) => Sample(ratings).Then(size => Statistic.Of(Math.Sqrt(2 / size)));

    /// <summary>N n (n − 1) of N items with n codes each.</summary>
    private static Statistic Sample(Ratings ratings)
    {
        var coders = new HashSet<int>();
        double items = 0;
        for (var item = 0; item < ratings.Items; item++)
        {
            var codes = ratings.Codes(item);
            if (ratings.Times(item) == 0 || codes.Length == codes.Count(Ratings.Missing))
                continue;
            coders.Add(codes.Length - codes.Count(Ratings.Missing));
            items += ratings.Times(item);
        }

        return coders.Count > 1
            ? new Statistic.Undefined("items have different numbers of codes, and its formula is for equal ones")
            : coders.Count == 0 || coders.Single() < 2 ? new Statistic.Undefined("no item has two codes")
            : Statistic.Of(items * coders.Single() * (coders.Single() - 1));
    }
}
