using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement;

/// <summary>How often one coder used each category, of all the items that this coder coded: p_gk in Gwet (2014).</summary>
public static class CoderShares
{
    /// <summary>One share for each category, with the sum 1; null where the coder coded nothing.</summary>
    /// <param name="coder">0 for the first.</param>
    public static double[]? Of(AgreementTotals totals, int coder)
    {
        double[] codes = [.. totals.Categories.Select((_, category) => totals.Codes(coder, category))];
        var items = codes.Sum();
        return items == 0 ? null : [.. codes.Select(count => count / items)];
    }
}
