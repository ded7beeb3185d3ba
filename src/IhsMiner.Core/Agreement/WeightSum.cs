namespace IhsMiner.Agreement;

/// <summary>Sums over a square matrix of agreement weights.</summary>
public static class WeightSum
{
    /// <summary>Σ w_kl: the number of categories where weights are nominal. T_w in Gwet (2014).</summary>
    public static double Total(double[,] weights) => weights.Cast<double>().Sum();

    /// <summary>Σ w_kl a_k b_l: the weight that two independent draws from two distributions have on average.</summary>
    public static double Expected(double[,] weights, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double sum = 0;
        for (var one = 0; one < first.Length; one++)
        {
            for (var other = 0; other < second.Length; other++)
                sum += weights[one, other] * first[one] * second[other];
        }

        return sum;
    }
}
