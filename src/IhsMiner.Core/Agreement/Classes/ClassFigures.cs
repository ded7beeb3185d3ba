namespace IhsMiner.Agreement.Classes;

/// <summary>
/// How well one category is found. Sokolova and Lapalme (2009), doi:10.1016/j.ipm.2009.03.002.
/// </summary>
/// <param name="Support">The items to which the person gave it.</param>
/// <param name="Predicted">The items to which the model gave it.</param>
/// <param name="Precision">
/// Of those that the model gave it, the share that the person did; undefined where the model never did.
/// </param>
/// <param name="Recall">Of those that the person gave it, the share that the model did; undefined without support.</param>
/// <param name="F1">
/// 2 · both / (support + predicted), the harmonic mean of the two; undefined where neither of them used the category,
/// and a true 0 where they did but never together.
/// </param>
public sealed record ClassFigures(
    string Category, int Support, int Predicted, Statistic Precision, Statistic Recall, Statistic F1)
{
    /// <summary>One for each category, in the matrix's order.</summary>
    public static IReadOnlyList<ClassFigures> Of(ConfusionMatrix matrix) =>
        [.. Enumerable.Range(0, matrix.Categories.Count).Select(category => Of(matrix, category))];

    private static ClassFigures Of(ConfusionMatrix matrix, int category)
    {
        var both = matrix.Count(category, category);
        var support = matrix.Support(category);
        var predicted = matrix.Predicted(category);
        return new(
            matrix.Categories[category],
            support,
            predicted,
            Statistic.Ratio(both, predicted, "the model never gave this category"),
            Statistic.Ratio(both, support, "the person never gave this category"),
            Statistic.Ratio(2.0 * both, support + predicted, "neither gave this category"));
    }
}
