using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Exchange.Figures;

/// <summary>One row of <see cref="IntervalBars"/>.</summary>
/// <param name="Label">What the figure is of.</param>
/// <param name="Detail">A few words below it.</param>
/// <param name="IsSoft">Whether it is only there to be compared with.</param>
internal sealed record IntervalRow(string Label, string Detail, BootstrapInterval Figure, bool IsSoft = false)
{
    /// <summary>Such as <c>0.61 (0.51 to 0.70)</c>, or why there is none.</summary>
    public string Text => Figure.Estimate.ValueOrNull is not { } value ? $"undefined: {Figure.Estimate.ReasonOrNull}"
        : Figure.Lower.ValueOrNull is { } lower && Figure.Upper.ValueOrNull is { } upper
            ? $"{Markup.Score(value)} ({Markup.Score(lower)} to {Markup.Score(upper)})"
            : $"{Markup.Score(value)} (no limits)";
}
