using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement.Resampling;

/// <summary>What a statistic is in resamples of clusters.</summary>
/// <param name="Estimate">Of the data as they are.</param>
/// <param name="Values">Of the resamples in which it is defined, ascending.</param>
/// <param name="Replicates">How many resamples were drawn.</param>
/// <param name="Clusters">How many clusters were drawn from.</param>
public sealed record Resamples(Statistic Estimate, IReadOnlyList<double> Values, int Replicates, int Clusters)
{
    /// <summary>
    /// Several statistics of the same resamples, in their order. One cluster cannot be resampled: no values then.
    /// </summary>
    /// <param name="statistics">Pure functions.</param>
    public static IReadOnlyList<Resamples> Of(
        ClusterTotals clusters, IReadOnlyList<Func<AgreementTotals, Statistic>> statistics, BootstrapOptions options)
    {
        options.Validate();
        var size = clusters.Names.Count;
        var replicates = size < 2 ? 0 : options.Replicates;
        List<double>[] values = [.. statistics.Select(_ => new List<double>(replicates))];
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            var totals = clusters.Drawn(ClusterDraw.Of(size, options.Seed, replicate));
            for (var place = 0; place < values.Length; place++)
            {
                if (statistics[place](totals) is Statistic.Defined defined)
                    values[place].Add(defined.Value);
            }
        }

        return
        [
            .. statistics.Zip(values, (statistic, own) =>
                new Resamples(statistic(clusters.Whole), [.. own.Order()], replicates, size)),
        ];
    }

    /// <summary>The standard deviation of the values: Efron and Tibshirani (1993), equation 6.6.</summary>
    public Statistic StandardError()
    {
        if (Values.Count < 2)
            return new Statistic.Undefined(
                Replicates == 0 ? "there are fewer than two clusters to draw from" : "it is undefined in every resample");
        var mean = Values.Average();
        return Statistic.Of(Math.Sqrt(Values.Sum(value => Math.Pow(value - mean, 2)) / (Values.Count - 1)));
    }
}
