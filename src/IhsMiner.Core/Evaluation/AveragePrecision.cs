using IhsMiner.Agreement;

namespace IhsMiner.Evaluation;

/// <summary>
/// The mean, over the true items, of the precision down to each when all are ordered by score (Manning, Raghavan and Schütze
/// 2008, 'Introduction to Information Retrieval', section 8.4).
/// </summary>
public static class AveragePrecision
{
    /// <summary>From 0 to 1; items of one score count as one step, so that their order changes nothing.</summary>
    public static Statistic Of(IEnumerable<(double Score, bool Truth)> items)
    {
        double seen = 0, hits = 0, sum = 0;
        foreach (var tied in items.GroupBy(item => item.Score).OrderByDescending(group => group.Key))
        {
            var truths = tied.Count(item => item.Truth);
            seen += tied.Count();
            hits += truths;
            sum += truths * hits / seen;
        }

        return Statistic.Ratio(sum, hits, "no item is true");
    }
}
