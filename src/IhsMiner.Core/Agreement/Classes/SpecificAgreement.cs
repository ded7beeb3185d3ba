using IhsMiner.Agreement.Distances;

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
        [.. matrix.Categories.Select((name, category) => Of(name, matrix, code => code == category))];

    /// <summary>One for each member of sets: whether coders put it into theirs. Categories are sets.</summary>
    public static IReadOnlyList<SpecificAgreement> OfMembers(CoincidenceMatrix matrix)
    {
        var sets = SetCategories.Of(matrix.Categories);
        return
        [
            .. sets.SelectMany(set => set).Distinct().Order(StringComparer.Ordinal)
                .Select(member => Of(member, matrix, code => sets[code].Contains(member))),
        ];
    }

    private static SpecificAgreement Of(string name, CoincidenceMatrix matrix, Func<int, bool> isChosen)
    {
        int[] codes = [.. Enumerable.Range(0, matrix.Categories.Count)];
        int[] chosen = [.. codes.Where(isChosen)];
        int[] others = [.. codes.Except(chosen)];
        return new(
            name,
            Statistic.Ratio(Within(chosen), chosen.Sum(matrix.Codes), "nobody chose it where another coded as well"),
            Statistic.Ratio(Within(others), others.Sum(matrix.Codes), "nobody chose anything else where another coded as well"));

        double Within(int[] part) => part.Sum(one => part.Sum(other => matrix[one, other]));
    }
}
