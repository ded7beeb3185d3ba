namespace IhsMiner.Agreement.Resampling;

/// <summary>
/// The value below which a share of a sample lies, linear between its neighbours: definition 7 of Hyndman and Fan (1996),
/// doi:10.1080/00031305.1996.10473566.
/// </summary>
public static class Percentile
{
    /// <summary>Undefined for an empty sample.</summary>
    /// <param name="sorted">Ascending.</param>
    /// <param name="share">From 0 to 1.</param>
    public static Statistic Of(IReadOnlyList<double> sorted, double share)
    {
        if (sorted.Count == 0)
            return new Statistic.Undefined("it is undefined in every resample");
        var place = share * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return Statistic.Of(sorted[below] + ((place - below) * (sorted[above] - sorted[below])));
    }
}
