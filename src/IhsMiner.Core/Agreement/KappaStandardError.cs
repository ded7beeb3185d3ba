using IhsMiner.Agreement.Classes;

namespace IhsMiner.Agreement;

/// <summary>
/// The large-sample standard errors of κ, weighted or not, for two coders whose items are drawn independently. Fleiss,
/// Cohen and Everitt (1969), doi:10.1037/h0028106. Items of one article are not
/// independent: for those see <see cref="Resampling.ClusterBootstrap"/>.
/// </summary>
public static class KappaStandardError
{
    /// <summary>For intervals: κ may be anything. Undefined where κ is.</summary>
    public static Statistic Of(ConfusionMatrix matrix, Func<int, double[,]> weighting) =>
        Given(matrix, weighting, (observed, expected) =>
        {
            var far = 1 - expected;
            var sum = Sum(matrix, weighting, (weight, margins, share, _) =>
                share * Math.Pow((weight * far) - (margins * (1 - observed)), 2));
            var centre = Math.Pow((observed * expected) - (2 * expected) + observed, 2);
            return Math.Sqrt(Math.Max(0, sum - centre) / matrix.Total) / (far * far);
        });

    /// <summary>For a test of the hypothesis that κ is 0. Undefined where κ is.</summary>
    public static Statistic UnderNoAgreement(ConfusionMatrix matrix, Func<int, double[,]> weighting) =>
        Given(matrix, weighting, (_, expected) =>
        {
            var sum = Sum(matrix, weighting, (weight, margins, _, chance) => chance * Math.Pow(weight - margins, 2));
            return Math.Sqrt(Math.Max(0, sum - (expected * expected)) / matrix.Total) / (1 - expected);
        });

    private static Statistic Given(
        ConfusionMatrix matrix, Func<int, double[,]> weighting, Func<double, double, double> error) =>
        WeightedKappa.Of(matrix, weighting).Then(_ =>
            WeightedKappa.Observed(matrix, weighting).Then(observed =>
                WeightedKappa.Expected(matrix, weighting).Then(expected => Statistic.Of(error(observed, expected)))));

    /// <summary>Over all cells: the term of a cell's weight, its two mean weights' sum, its share, its share by chance.</summary>
    private static double Sum(
        ConfusionMatrix matrix, Func<int, double[,]> weighting, Func<double, double, double, double, double> term)
    {
        var categories = Enumerable.Range(0, matrix.Categories.Count).ToArray();
        var weights = weighting(categories.Length);
        double total = matrix.Total;
        double[] first = [.. categories.Select(category => matrix.Support(category) / total)];
        double[] second = [.. categories.Select(category => matrix.Predicted(category) / total)];
        double[] ofRow = [.. categories.Select(row => categories.Sum(column => weights[row, column] * second[column]))];
        double[] ofColumn = [.. categories.Select(column => categories.Sum(row => weights[row, column] * first[row]))];
        return categories.Sum(row => categories.Sum(column => term(
            weights[row, column],
            ofRow[row] + ofColumn[column],
            matrix.Count(row, column) / total,
            first[row] * second[column])));
    }
}
