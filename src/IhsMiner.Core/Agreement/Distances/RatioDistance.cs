namespace IhsMiner.Agreement.Distances;

/// <summary>((c − k) / (c + k))² between two numbers of 0 or more. Krippendorff (2011), section D.</summary>
public static class RatioDistance
{
    /// <exception cref="ArgumentException">A category is no number, or negative.</exception>
    public static double[,] Of(CoincidenceMatrix matrix)
    {
        var values = NumericCategories.Of(matrix.Categories);
        if (values.Any(value => value < 0))
            throw new ArgumentException("A ratio scale has no negative number.", nameof(matrix));
        return DistanceTable.Of(
            values.Length, (low, high) => Math.Pow((values[low] - values[high]) / (values[low] + values[high]), 2));
    }
}
