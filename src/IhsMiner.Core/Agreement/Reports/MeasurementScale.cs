using IhsMiner.Agreement.Distances;
using IhsMiner.Agreement.Weights;

namespace IhsMiner.Agreement.Reports;

/// <summary>Categories in their order, and how far apart they are.</summary>
/// <param name="Categories">
/// From the least to the greatest where they have an order; numbers for interval and ratio levels.
/// </param>
/// <param name="AreSets">Whether they stand for sets; see <see cref="SetCategories"/>. Only nominal ones can.</param>
public sealed record MeasurementScale(MeasurementLevel Level, IReadOnlyList<string> Categories, bool AreSets = false)
{
    public bool HasOrder => Level != MeasurementLevel.Nominal;

    private bool HasValues => Level is MeasurementLevel.Interval or MeasurementLevel.Ratio;

    /// <summary>Weights of agreement that fall with the distance: by ranks, or by values where these are numbers.</summary>
    public double[,] Linear(int categories) =>
        HasValues ? ValueWeights.Of(NumericCategories.Of(Categories), 1) : LinearWeights.Of(categories);

    /// <summary>The same with the square of the distance.</summary>
    public double[,] Quadratic(int categories) =>
        HasValues ? ValueWeights.Of(NumericCategories.Of(Categories), 2) : QuadraticWeights.Of(categories);

    /// <summary>The δ² of Krippendorff's α.</summary>
    public double[,] Distance(CoincidenceMatrix matrix) => Level switch
    {
        MeasurementLevel.Ordinal => OrdinalDistance.Of(matrix),
        MeasurementLevel.Interval => IntervalDistance.Of(matrix),
        MeasurementLevel.Ratio => RatioDistance.Of(matrix),
        _ => NominalDistance.Of(matrix),
    };
}
