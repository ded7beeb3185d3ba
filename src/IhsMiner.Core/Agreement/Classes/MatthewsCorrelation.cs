namespace IhsMiner.Agreement.Classes;

/// <summary>
/// The correlation of two coders' categories: R_K of Gorodkin (2004), doi:10.1016/j.compbiolchem.2004.09.006; for two
/// categories, Matthews (1975), doi:10.1016/0005-2795(75)90109-9.
/// </summary>
public static class MatthewsCorrelation
{
    /// <summary>At most 1; 0 is chance; undefined where one of the two used a single category.</summary>
    public static Statistic Of(ConfusionMatrix matrix)
    {
        double total = matrix.Total;
        double product = 0;
        double first = total * total;
        double second = total * total;
        for (var category = 0; category < matrix.Categories.Count; category++)
        {
            double support = matrix.Support(category);
            double predicted = matrix.Predicted(category);
            product += support * predicted;
            first -= support * support;
            second -= predicted * predicted;
        }

        return Statistic.Ratio(
            (total * matrix.Agreed) - product, Math.Sqrt(first * second), "one of the two coders used a single category");
    }
}
