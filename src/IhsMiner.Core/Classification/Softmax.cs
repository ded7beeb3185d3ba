namespace IhsMiner.Classification;

/// <summary>exp(x) over its sum: turns any numbers into positive ones with sum 1, in place.</summary>
public static class Softmax
{
    /// <returns>ln Σ exp(x) of the numbers as they were.</returns>
    public static double Apply(Span<double> values)
    {
        var greatest = double.NegativeInfinity;
        foreach (var value in values)
            greatest = Math.Max(greatest, value);
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++)
            sum += values[i] = Math.Exp(values[i] - greatest);
        for (var i = 0; i < values.Length; i++)
            values[i] /= sum;
        return greatest + Math.Log(sum);
    }
}
