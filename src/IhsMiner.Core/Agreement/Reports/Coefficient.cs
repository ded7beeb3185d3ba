using IhsMiner.Agreement.Bands;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Agreement.Reports;

/// <summary>A coefficient's figures.</summary>
/// <param name="Key">See <see cref="CoefficientDefinition"/>.</param>
/// <param name="Name">See <see cref="CoefficientDefinition"/>.</param>
/// <param name="Items">Of how many items it tells.</param>
/// <param name="Lower">The lower 95 % limit, which may lie outside the coefficient's range.</param>
/// <param name="Upper">The upper one, likewise.</param>
/// <param name="Method">How error and limits were found.</param>
/// <param name="Jackknife">Without each cluster in turn, or null where there are no clusters.</param>
/// <param name="Bands">
/// One for each scale; none where there is no error, or the coefficient is not corrected for chance.
/// </param>
public sealed record Coefficient(
    string Key, string Name, int Items, Statistic Value, Statistic Error, Statistic Lower, Statistic Upper, LimitsMethod Method,
    ClusterJackknife? Jackknife, IReadOnlyList<ProbableBand> Bands)
{
    internal static Coefficient Of(
        CoefficientDefinition definition, double items, Statistic value, Statistic error,
        (Statistic Lower, Statistic Upper) limits, LimitsMethod method, ClusterJackknife? jackknife = null) => new(
            definition.Key,
            definition.Name,
            (int)items,
            value,
            error,
            limits.Lower,
            limits.Upper,
            limits.Lower is Statistic.Defined ? method : LimitsMethod.None,
            jackknife,
            definition.IsChanceCorrected && value is Statistic.Defined known && error is Statistic.Defined spread
                ? [.. BenchmarkScale.All.Select(scale => ProbableBand.Of(scale, known.Value, spread.Value))]
                : []);
}
