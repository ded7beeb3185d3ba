namespace IhsMiner.Agreement.Distances;

/// <summary>(c − k)² between two numbers. Krippendorff (2011), section D.</summary>
public static class IntervalDistance
{
    /// <exception cref="ArgumentException">A category is no number.</exception>
    public static double[,] Of(CoincidenceMatrix matrix)
    {
        var values = NumericCategories.Of(matrix.Categories);
        return DistanceTable.Of(values.Length, (low, high) => Math.Pow(values[low] - values[high], 2));
    }
}
