using IhsMiner.Agreement;

namespace IhsMiner.Evaluation.Certainty;

/// <summary>
/// The expected calibration error: the mean, over the answers, of their bin's distance between mean score and share agreed (Guo et
/// al. 2017, 'On calibration of modern neural networks', equation 3, on bins of equal mass). Few answers a bin make it too large.
/// </summary>
public static class CalibrationError
{
    /// <summary>From 0 to 1; undefined without a bin.</summary>
    public static Statistic Of(IReadOnlyList<ReliabilityBin> bins) => Statistic.Ratio(
        bins.Sum(bin => bin.Count * Math.Abs(bin.Agreement - bin.Score)), bins.Sum(bin => bin.Count), "no statement was scored");
}
