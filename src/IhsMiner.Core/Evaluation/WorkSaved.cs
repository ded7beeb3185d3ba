using IhsMiner.Agreement;

namespace IhsMiner.Evaluation;

/// <summary>
/// Work saved over sampling: what share of all items need not be read, when they are read in the order of their scores until 95 % of
/// the true ones are found, less the 5 % that reading at random until then would save (Cohen et al. 2006, doi:10.1197/jamia.M1929).
/// </summary>
public static class WorkSaved
{
    /// <summary>The share of true items to be found: Cohen et al.'s.</summary>
    public const double Recall = 0.95;

    // A product that should be whole may come out above it.
    private const double Rounding = 1e-9;

    /// <summary>From −0.05 to below 0.95; items of one score are read together. Undefined where nothing is true.</summary>
    public static Statistic Of(IEnumerable<(double Score, bool Truth)> items)
    {
        var all = items.ToArray();
        var sought = (all.Count(item => item.Truth) * Recall) - Rounding;
        int read = 0, found = 0;
        foreach (var tied in all.GroupBy(item => item.Score).OrderByDescending(group => group.Key))
        {
            if (found >= sought)
                break;
            read += tied.Count();
            found += tied.Count(item => item.Truth);
        }

        return found == 0
            ? new Statistic.Undefined("no item is true")
            : Statistic.Of(((double)(all.Length - read) / all.Length) - (1 - Recall));
    }
}
