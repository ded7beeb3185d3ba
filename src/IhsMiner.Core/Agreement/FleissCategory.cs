using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement;

/// <summary>
/// Fleiss' kappa of one category against all others as one: κ_j in Fleiss (1971), p. 381, doi:10.1037/h0031619. The κ of
/// all categories is the mean of these, weighted by p_j (1 − p_j).
/// </summary>
/// <param name="Kappa">Undefined where no item has two codes, or the category was used always or never.</param>
/// <param name="NullError">See <see cref="FleissNullError"/>.</param>
public sealed record FleissCategory(string Category, Statistic Kappa, Statistic NullError)
{
    /// <summary>One for each category, in the table's order.</summary>
    public static IReadOnlyList<FleissCategory> Of(Ratings ratings)
    {
        var totals = AgreementTotals.Of(ratings);
        var error = FleissNullError.OfCategory(ratings);
        return [.. totals.Categories.Select((name, category) =>
        {
            var kappa = KappaOf(totals, category);
            return new FleissCategory(name, kappa, kappa.Then(_ => error));
        })];
    }

    /// <summary>The same as κ of <see cref="Ratings.AgainstRest"/>.</summary>
    private static Statistic KappaOf(AgreementTotals totals, int category)
    {
        var apart = totals.Categories.Select((_, other) => other == category ? 0 : totals.Pairs(category, other)).Sum();
        var share = Statistic.Ratio(totals.Share(category), totals.Coded, "nothing is coded");
        return ChanceCorrected.Of(
            Statistic.Ratio(totals.Pairable - (2 * apart), totals.Pairable, "no item has two codes"),
            share.Then(used => Statistic.Of((used * used) + ((1 - used) * (1 - used)))));
    }
}
