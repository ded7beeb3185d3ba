namespace IhsMiner.Agreement.Distances;

/// <summary>
/// How many codes lie between two ranks, those of the ranks themselves by half, squared: (n_c / 2 + … + n_k / 2)².
/// Krippendorff (2011), section D. The order is that of <see cref="Ratings.Categories"/>.
/// </summary>
public static class OrdinalDistance
{
    public static double[,] Of(CoincidenceMatrix matrix) => DistanceTable.Of(matrix.Categories.Count, (low, high) =>
    {
        var between = -(matrix.Codes(low) + matrix.Codes(high)) / 2;
        for (var rank = low; rank <= high; rank++)
            between += matrix.Codes(rank);
        return between * between;
    });
}
