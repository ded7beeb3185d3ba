namespace IhsMiner.Agreement;

/// <summary>
/// The 95 % limits of a statistic whose sampling distribution is near normal: estimate ± 1.96 standard errors. For items
/// that are independent; for those that come in clusters see <see cref="Resampling.ClusterBootstrap"/>.
/// </summary>
/// <param name="Lower">May lie below the least value that the statistic can have.</param>
/// <param name="Upper">May lie above the greatest.</param>
public sealed record NormalInterval(Statistic Lower, Statistic Upper)
{
    /// <summary>The 97.5 % point of the standard normal distribution.</summary>
    private const double Normal975 = 1.959963984540054;

    /// <summary>Both limits are undefined where the estimate or its error is.</summary>
    public static NormalInterval Of(Statistic estimate, Statistic standardError) => new(
        estimate.Then(value => standardError.Then(error => Statistic.Of(value - (Normal975 * error)))),
        estimate.Then(value => standardError.Then(error => Statistic.Of(value + (Normal975 * error)))));
}
