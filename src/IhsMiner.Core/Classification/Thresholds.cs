namespace IhsMiner.Classification;

/// <summary>From which scores on a model says yes.</summary>
/// <param name="Factor">For 'states a factor', 0 to 1.</param>
/// <param name="SecondTheme">For naming a second theme, 0 to ½; above ½ it is never named.</param>
public sealed record Thresholds(double Factor, double SecondTheme)
{
    /// <summary>More likely than not; no second theme.</summary>
    public static Thresholds Even { get; } = new(0.5, 1);
}
