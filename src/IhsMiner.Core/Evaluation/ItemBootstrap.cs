using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Evaluation;

/// <summary>Limits of a statistic of any items in clusters, such as answers in articles; see <see cref="ClusterBootstrap"/>.</summary>
public static class ItemBootstrap
{
    // Ratings of one coder with one category say nothing but how often each item counts.
    private static readonly string[] Item = ["item"];

    /// <summary>The statistic and its limits. The same clusters and seed draw the same resamples as for ratings.</summary>
    /// <param name="statistic">Of a resample: the items in their order, each as often as its cluster was drawn.</param>
    public static BootstrapInterval Of<T>(
        IReadOnlyList<T> items, Func<T, string> cluster, Func<IReadOnlyList<T>, Statistic> statistic, BootstrapOptions options)
    {
        var counted = Ratings.Of([.. items.Select(_ => Item)], Item);
        return ClusterBootstrap.Of(counted, [.. items.Select(cluster)], Resampled, options);

        Statistic Resampled(Ratings resample) =>
            statistic([.. items.SelectMany((item, number) => Enumerable.Repeat(item, resample.Times(number)))]);
    }
}
