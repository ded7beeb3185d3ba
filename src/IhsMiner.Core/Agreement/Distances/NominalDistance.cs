namespace IhsMiner.Agreement.Distances;

/// <summary>1 between any two categories. Krippendorff (2011), section D.</summary>
public static class NominalDistance
{
    public static double[,] Of(CoincidenceMatrix matrix) => DistanceTable.Of(matrix.Categories.Count, (_, _) => 1);
}
