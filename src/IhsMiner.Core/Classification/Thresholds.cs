namespace IhsMiner.Classification;

/// <summary>From which scores on a model says yes, and what is usual.</summary>
/// <param name="Factor">For 'states a factor', 0 to 1.</param>
/// <param name="SecondTheme">For naming a second theme, 0 to ½; above ½ it is never named.</param>
/// <param name="UsualOdds">The mean log odds of 'states a factor' among sentences of documents; null where no sentences of such were seen.</param>
public sealed record Thresholds(double Factor, double SecondTheme, double? UsualOdds = null)
{
    /// <summary>More likely than not; no second theme.</summary>
    public static Thresholds Even { get; } = new(0.5, 1);
}
