using IhsMiner.Agreement.Distances;
using IhsMiner.Agreement.Totals;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement;

/// <summary>
/// Krippendorff's α: 1 − observed / expected disagreement, for any number of coders, missing codes and any distance
/// between categories. Krippendorff (2011), Computing Krippendorff's alpha-reliability,
/// https://repository.upenn.edu/asc_papers/43; Krippendorff (2004), Content Analysis, 2nd edition, chapter 11.
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>Nominal α. Undefined where no item has two codes, or all that can be paired are the same.</summary>
    public static Statistic Of(Ratings ratings) => Of(ratings, NominalDistance.Of);

    /// <summary>α by a distance, such as <see cref="OrdinalDistance.Of"/>.</summary>
    /// <param name="distance">Square, symmetric, 0 on the diagonal: δ² in the paper.</param>
    public static Statistic Of(Ratings ratings, Func<CoincidenceMatrix, double[,]> distance) =>
        Of(AgreementTotals.Of(ratings), distance);

    /// <summary>The same from totals.</summary>
    public static Statistic Of(AgreementTotals totals, Func<CoincidenceMatrix, double[,]> distance)
    {
        var matrix = CoincidenceMatrix.Of(totals);
        return Observed(matrix, distance).Then(observed => Expected(matrix, distance).Then(expected => expected == 0
            ? new Statistic.Undefined("only one category was used, so that there is nothing to disagree on")
            : Statistic.Of(1 - (observed / expected))));
    }

    /// <summary>See <see cref="AlphaStandardError"/>.</summary>
    public static Statistic StandardError(Ratings ratings, Func<CoincidenceMatrix, double[,]> distance) =>
        AlphaStandardError.Of(ratings, DistanceWeights.Of(distance(CoincidenceMatrix.Of(ratings))));

    /// <summary>D_o: the mean distance of the pairs of codes of one item.</summary>
    public static Statistic Observed(CoincidenceMatrix matrix, Func<CoincidenceMatrix, double[,]> distance) =>
        Statistic.Ratio(Sum(matrix, distance, (one, other) => matrix[one, other]), matrix.Total, "no item has two codes");

    /// <summary>D_e: the mean distance of all pairs of codes, of whatever items.</summary>
    public static Statistic Expected(CoincidenceMatrix matrix, Func<CoincidenceMatrix, double[,]> distance) =>
        Statistic.Ratio(
            Sum(matrix, distance, (one, other) => matrix.Codes(one) * matrix.Codes(other)),
            matrix.Total * (matrix.Total - 1),
            "no item has two codes");

    private static double Sum(
        CoincidenceMatrix matrix, Func<CoincidenceMatrix, double[,]> distance, Func<int, int, double> often)
    {
        var distances = distance(matrix);
        double sum = 0;
        for (var one = 0; one < matrix.Categories.Count; one++)
        {
            for (var other = 0; other < matrix.Categories.Count; other++)
            {
                if (one != other)
                    sum += often(one, other) * distances[one, other];
            }
        }

        return sum;
    }
}
