namespace IhsMiner.Agreement.Weights;

/// <summary>
/// Weights for categories that are numbers, by their values and not their ranks: 1 − (|x − y| / range)^power, with power 1
/// (linear) or 2 (quadratic). Gwet (2014), chapter 3.
/// </summary>
public static class ValueWeights
{
    /// <summary>A square matrix; the single weight of one value is 1.</summary>
    public static double[,] Of(IReadOnlyList<double> values, int power)
    {
        var range = values.Count == 0 ? 0 : values.Max() - values.Min();
        var weights = IdentityWeights.Of(values.Count);
        for (var one = 0; one < values.Count; one++)
        {
            for (var other = 0; other < values.Count; other++)
            {
                if (one != other)
                    weights[one, other] = 1 - Math.Pow(Math.Abs(values[one] - values[other]) / range, power);
            }
        }

        return weights;
    }
}
