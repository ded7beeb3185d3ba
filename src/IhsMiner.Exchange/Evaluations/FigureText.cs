using System.Globalization;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>Figures as a person reads them: three decimals, or 'undefined'.</summary>
internal static class FigureText
{
    public static string Of(Statistic figure) => figure.ValueOrNull is { } value ? Of(value) : "undefined";

    public static string Of(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>0.501 to 0.702</c>.</summary>
    public static string Limits(BootstrapInterval interval) => interval.Lower.ValueOrNull is null
        ? "undefined"
        : $"{Of(interval.Lower)} to {Of(interval.Upper)}";

    /// <summary>Such as <c>0.611 (0.501 to 0.702)</c>.</summary>
    public static string WithLimits(BootstrapInterval interval) => interval.Estimate.ValueOrNull is null
        ? "undefined"
        : $"{Of(interval.Estimate)} ({Limits(interval)})";

    /// <summary>Such as <c>80 %</c>.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");
}
