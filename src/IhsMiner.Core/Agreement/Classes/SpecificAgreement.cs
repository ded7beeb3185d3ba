namespace IhsMiner.Agreement.Classes;

/// <summary>
/// How far coders agree on one category: if one of an item's coders, drawn at random, chose it (or did not), how probable
/// is it that another did as well. Cicchetti and Feinstein (1990), doi:10.1016/0895-4356(90)90159-M, for two coders;
/// Spitzer and Fleiss (1974), doi:10.1192/bjp.125.4.341, for more; items count by their codes, o_kk / n_k of the coincidences.
/// </summary>
/// <param name="Positive">For two coders 2a / (2a + b + c); undefined where nobody chose the category.</param>
/// <param name="Negative">The same of all other categories as one; undefined where nobody chose another.</param>
public sealed record SpecificAgreement(string Category, Statistic Positive, Statistic Negative)
{
    /// <summary>One for each category, in the matrix's order.</summary>
    public static IReadOnlyList<SpecificAgreement> Of(CoincidenceMatrix matrix) =>
        [.. Enumerable.Range(0, matrix.Categories.Count).Select(category => Of(matrix, category))];

    private static SpecificAgreement Of(CoincidenceMatrix matrix, int category)
    {
        var chosen = matrix.Codes(category);
        var both = matrix[category, category];
        var others = Enumerable.Range(0, matrix.Categories.Count).Where(other => other != category).Sum(matrix.Codes);
        return new(
            matrix.Categories[category],
            Statistic.Ratio(both, chosen, "nobody chose this category where another coded as well"),
            Statistic.Ratio(others - (chosen - both), others, "nobody chose another category where another coded as well"));
    }
}
