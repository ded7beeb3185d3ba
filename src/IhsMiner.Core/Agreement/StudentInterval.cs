using IhsMiner.Agreement.Distributions;

namespace IhsMiner.Agreement;

/// <summary>
/// The 95 % limits that Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, chapter 5, gives his coefficients:
/// estimate ± t standard errors, t of n − 1 degrees of freedom for n items that are independent; for items that come in
/// clusters see <see cref="Resampling.BcaInterval"/>.
/// </summary>
/// <param name="Lower">May lie below the least value that the statistic can have.</param>
/// <param name="Upper">May lie above the greatest; programs that cut it off there print 1.</param>
public sealed record StudentInterval(Statistic Lower, Statistic Upper)
{
    /// <summary>Both limits are undefined where the estimate or its error is, or with fewer than two items.</summary>
    public static StudentInterval Of(Statistic estimate, Statistic standardError, int items) => items < 2
        ? new(new Statistic.Undefined("one item has no spread"), new Statistic.Undefined("one item has no spread"))
        : Of(estimate, standardError.Then(error => Statistic.Of(error * StudentT.Point(0.95, items - 1))));

    private static StudentInterval Of(Statistic estimate, Statistic reach) => new(
        estimate.Then(value => reach.Then(margin => Statistic.Of(value - margin))),
        estimate.Then(value => reach.Then(margin => Statistic.Of(value + margin))));
}
