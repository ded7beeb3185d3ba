using IhsMiner.Agreement.Distributions;

namespace IhsMiner.Agreement.Bands;

/// <summary>
/// Which word of a scale a coefficient deserves when its standard error counts: the best band for which the probability
/// that the true coefficient lies in it or a better one is at least 0.95. Gwet (2014), Handbook of Inter-Rater Reliability,
/// 4th edition, chapter 6. The coefficient itself often lies in a better band.
/// </summary>
/// <param name="Scale">The scale's name.</param>
/// <param name="Band">The word.</param>
/// <param name="Probability">That the true coefficient lies in this band or a better one, 0.95 to 1.</param>
public sealed record ProbableBand(string Scale, string Band, double Probability)
{
    /// <summary>Gwet's threshold.</summary>
    private const double Enough = 0.95;

    /// <param name="value">The coefficient.</param>
    /// <param name="error">Its standard error; with 0 the band is the one that the coefficient lies in.</param>
    public static ProbableBand Of(BenchmarkScale scale, double value, double error)
    {
        var last = scale.Bands.Count - 1;
        for (var band = 0; band < last; band++)
        {
            if (Cumulative(scale.Bands[band].Lower, value, error) is >= Enough and var probability)
                return new(scale.Name, scale.Bands[band].Name, probability);
        }

        return new(scale.Name, scale.Bands[last].Name, 1);
    }

    /// <summary>
    /// The probability that the true coefficient is at least <paramref name="lower"/>: normal about the estimate, and within
    /// −1 to 1.
    /// </summary>
    public static double Cumulative(double lower, double value, double error)
    {
        if (error == 0)
            return value >= lower ? 1 : 0;
        var above = StandardNormal.Below((value - 1) / error);
        var within = StandardNormal.Below((value + 1) / error) - above;

        // An estimate outside the range by many errors leaves nothing within; then the estimate itself decides.
        return within <= 0 ? Cumulative(lower, value, 0) : (StandardNormal.Below((value - lower) / error) - above) / within;
    }
}
