namespace IhsMiner.Agreement.Weights;

/// <summary>Nominal weights: 1 for the same category, 0 for two different ones.</summary>
public static class IdentityWeights
{
    /// <summary>A square matrix.</summary>
    /// <param name="categories">How many rows.</param>
    public static double[,] Of(int categories)
    {
        var weights = new double[categories, categories];
        for (var category = 0; category < categories; category++)
            weights[category, category] = 1;
        return weights;
    }
}
