using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement.Resampling;

/// <summary>
/// A statistic without each cluster in turn. Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 11.
/// </summary>
/// <param name="Estimate">Of the data as they are.</param>
/// <param name="Value">The estimate without its bias, g θ − (g − 1) θ̄ for g clusters.</param>
/// <param name="StandardError">√((g − 1)/g Σ (θ_i − θ̄)²).</param>
/// <param name="Acceleration">
/// How fast the error grows with the value: a in Efron (1987), for <see cref="BcaInterval"/>.
/// </param>
/// <param name="MostInfluential">
/// The cluster without which the statistic is furthest from the estimate, the first of equals; null where some cluster cannot
/// be left out, since the statistic is then undefined.
/// </param>
/// <param name="WithoutIt">The statistic without that cluster.</param>
public sealed record ClusterJackknife(
    Statistic Estimate, Statistic Value, Statistic StandardError, Statistic Acceleration, string? MostInfluential,
    Statistic WithoutIt)
{
    /// <summary>Undefined with fewer than two clusters, or where the statistic is without one of them.</summary>
    /// <param name="statistic">A pure function.</param>
    public static ClusterJackknife Of(ClusterTotals clusters, Func<AgreementTotals, Statistic> statistic)
    {
        var estimate = statistic(clusters.Whole);
        if (estimate is not Statistic.Defined { Value: var whole })
            return None(estimate, estimate);
        if (clusters.Names.Count < 2)
            return None(estimate, new Statistic.Undefined("there are fewer than two clusters"));
        var values = new double[clusters.Names.Count];
        for (var cluster = 0; cluster < values.Length; cluster++)
        {
            if (statistic(clusters.Without(cluster)) is not Statistic.Defined defined)
                return None(estimate, new Statistic.Undefined($"it is undefined without the cluster {clusters.Names[cluster]}"));
            values[cluster] = defined.Value;
        }

        var mean = values.Average();
        double[] gaps = [.. values.Select(value => mean - value)];
        var squares = gaps.Sum(gap => gap * gap);
        var most = Enumerable.Range(0, values.Length).MaxBy(cluster => Math.Abs(values[cluster] - whole));
        return new(
            estimate,
            Statistic.Of((values.Length * whole) - ((values.Length - 1) * mean)),
            Statistic.Of(Math.Sqrt((values.Length - 1.0) / values.Length * squares)),
            Statistic.Ratio(gaps.Sum(gap => gap * gap * gap), 6 * Math.Pow(squares, 1.5), "it is the same without any cluster"),
            clusters.Names[most],
            Statistic.Of(values[most]));
    }

    private static ClusterJackknife None(Statistic estimate, Statistic because) =>
        new(estimate, because, because, because, null, because);
}
