namespace IhsMiner.Agreement.Distances;

/// <summary>The distances of all pairs of categories.</summary>
public static class DistanceTable
{
    /// <summary>A symmetric square matrix with 0 on the diagonal.</summary>
    /// <param name="categories">How many rows.</param>
    /// <param name="between">Asked once for each pair, the lower index first.</param>
    public static double[,] Of(int categories, Func<int, int, double> between)
    {
        var distances = new double[categories, categories];
        for (var low = 0; low < categories; low++)
        {
            for (var high = low + 1; high < categories; high++)
                distances[low, high] = distances[high, low] = between(low, high);
        }

        return distances;
    }
}
