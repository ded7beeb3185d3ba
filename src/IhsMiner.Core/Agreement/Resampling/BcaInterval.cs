using IhsMiner.Agreement.Distributions;

namespace IhsMiner.Agreement.Resampling;

/// <summary>
/// Bias-corrected and accelerated limits: percentiles of the resamples, moved by how far their median lies from the
/// estimate and by how the error changes with the value. Efron (1987), equation 2.3,
/// doi:10.1080/01621459.1987.10478410, with the acceleration of the jackknife (Efron and Tibshirani 1993, equation 14.15).
/// </summary>
/// <param name="Lower">
/// Undefined where the jackknife is, or where all resamples lie on one side of the estimate; percentile limits may then serve.
/// </param>
/// <param name="Upper">Likewise.</param>
public sealed record BcaInterval(Statistic Lower, Statistic Upper)
{
    /// <param name="level">Between 0 and 1, such as 0.95.</param>
    public static BcaInterval Of(Resamples resamples, ClusterJackknife jackknife, double level)
    {
        var bias = resamples.Estimate.Then(estimate => Bias(resamples.Values, estimate));
        return new(Limit((1 - level) / 2), Limit((1 + level) / 2));

        Statistic Limit(double share) => bias.Then(offset => jackknife.Acceleration.Then(acceleration =>
        {
            var reach = offset + StandardNormal.Point(share);
            return Percentile.Of(
                resamples.Values, StandardNormal.Below(offset + (reach / (1 - (acceleration * reach)))));
        }));
    }

    /// <summary>z_0: the normal point of the share of resamples below the estimate, those that equal it by half.</summary>
    private static Statistic Bias(IReadOnlyList<double> values, double estimate)
    {
        var below = values.Count(value => value < estimate) + (values.Count(value => value == estimate) / 2.0);
        return values.Count == 0 ? new Statistic.Undefined("it is undefined in every resample")
            : below == 0 || below == values.Count ? new Statistic.Undefined("all resamples lie on one side of the estimate")
            : Statistic.Of(StandardNormal.Point(below / values.Count));
    }
}
