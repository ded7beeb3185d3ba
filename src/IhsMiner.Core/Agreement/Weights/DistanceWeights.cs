namespace IhsMiner.Agreement.Weights;

/// <summary>Weights of agreement from distances: 1 − δ² / max δ². Gwet (2014), chapter 3.</summary>
public static class DistanceWeights
{
    /// <summary>A square matrix with 1 on the diagonal; all 1 where all distances are 0.</summary>
    /// <param name="distances">Square, symmetric, 0 on the diagonal.</param>
    public static double[,] Of(double[,] distances)
    {
        var greatest = distances.Cast<double>().DefaultIfEmpty().Max();
        var weights = new double[distances.GetLength(0), distances.GetLength(1)];
        for (var one = 0; one < weights.GetLength(0); one++)
        {
            for (var other = 0; other < weights.GetLength(1); other++)
                weights[one, other] = greatest == 0 ? 1 : 1 - (distances[one, other] / greatest);
        }

        return weights;
    }
}
