namespace IhsMiner.Agreement.Weights;

/// <summary>
/// Weights for ordered categories that fall with the square of the steps between them: 1 − (k − l)² / (q − 1)². Fleiss
/// and Cohen (1973), doi:10.1177/001316447303300309.
/// </summary>
public static class QuadraticWeights
{
    /// <summary>A square matrix; the single weight of one category is 1.</summary>
    /// <param name="categories">How many rows.</param>
    public static double[,] Of(int categories)
    {
        var weights = IdentityWeights.Of(categories);
        for (var one = 0; one < categories; one++)
        {
            for (var other = 0; other < categories; other++)
            {
                if (one != other)
                    weights[one, other] = 1 - Math.Pow((one - other) / (categories - 1.0), 2);
            }
        }

        return weights;
    }
}
