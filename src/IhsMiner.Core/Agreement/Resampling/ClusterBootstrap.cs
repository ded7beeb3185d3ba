namespace IhsMiner.Agreement.Resampling;

/// <summary>
/// Percentile limits of any statistic of ratings whose items come in clusters (the statements of one article): whole
/// clusters are drawn with replacement, as many as there are. Efron and Tibshirani (1993), An Introduction to the
/// Bootstrap, section 13.3; for clusters Field and Welsh (2007), doi:10.1111/j.1467-9868.2007.00593.x.
/// </summary>
/// <remarks>
/// The same clusters, seed and replicates draw the same resamples, whatever the statistic: intervals of several
/// statistics belong together. The random numbers are our own (<see cref="SplitMix64"/>) and stay the same from one
/// version of .NET to the next.
/// </remarks>
public static class ClusterBootstrap
{
    /// <summary>The statistic and its limits.</summary>
    /// <param name="clusters">Each item's cluster, in the order of the items.</param>
    /// <param name="statistic">Must be a pure function.</param>
    public static BootstrapInterval Of(
        Ratings ratings, IReadOnlyList<string> clusters, Func<Ratings, Statistic> statistic, BootstrapOptions options)
    {
        options.Validate();
        if (clusters.Count != ratings.Items)
            throw new ArgumentException($"{clusters.Count} clusters for {ratings.Items} items.", nameof(clusters));
        var numbers = Number(clusters);
        var size = numbers.Length == 0 ? 0 : numbers.Max() + 1;
        var estimate = statistic(ratings);
        if (size < 2)
        {
            var none = new Statistic.Undefined("there are fewer than two clusters to draw from");
            return new(estimate, none, none, options.Level, size, 0, 0);
        }

        var values = new List<double>(options.Replicates);
        for (var replicate = 0; replicate < options.Replicates; replicate++)
        {
            if (statistic(Resample(ratings, numbers, size, options.Seed, replicate)) is Statistic.Defined defined)
                values.Add(defined.Value);
        }

        values.Sort();
        var tail = (1 - options.Level) / 2;
        return new(
            estimate,
            Percentile.Of(values, tail),
            Percentile.Of(values, 1 - tail),
            options.Level,
            size,
            options.Replicates,
            options.Replicates - values.Count);
    }

    /// <summary>The clusters' numbers from 0, in the order in which they first occur.</summary>
    private static int[] Number(IReadOnlyList<string> clusters)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. clusters.Select(cluster =>
        {
            known.TryAdd(cluster, known.Count);
            return known[cluster];
        })];
    }

    /// <summary>Each item as often as its cluster was drawn.</summary>
    private static Ratings Resample(Ratings ratings, int[] numbers, int clusters, int seed, int replicate)
    {
        var drawn = ClusterDraw.Of(clusters, seed, replicate);
        var times = new int[numbers.Length];
        for (var item = 0; item < times.Length; item++)
            times[item] = ratings.Times(item) * drawn[numbers[item]];
        return ratings.Repeated(times);
    }
}
