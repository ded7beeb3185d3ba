namespace IhsMiner.Agreement.Weights;

/// <summary>
/// Weights for ordered categories that fall evenly with the steps between them: 1 − |k − l| / (q − 1). Cicchetti and
/// Allison (1971), doi:10.1080/00029238.1971.11080840.
/// </summary>
public static class LinearWeights
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
                    weights[one, other] = 1 - (Math.Abs(one - other) / (categories - 1.0));
            }
        }

        return weights;
    }
}
