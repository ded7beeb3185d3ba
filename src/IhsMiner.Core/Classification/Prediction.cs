namespace IhsMiner.Classification;

/// <summary>What a model says of a sentence. Scores are 0 to 1; those of kind and theme are probabilities as far as a chart has calibrated them (<see cref="Recalibration"/>).</summary>
/// <param name="IsFactor">Whether it states a factor.</param>
/// <param name="FactorScore">How much speaks for that.</param>
/// <param name="Kind">The best kind's id, also where no factor is stated.</param>
/// <param name="KindScore">Its score.</param>
/// <param name="Theme">The best theme's id, also where no factor is stated.</param>
/// <param name="ThemeScore">Its score.</param>
/// <param name="SecondTheme">The second best theme's id where two fit, or null.</param>
/// <param name="SecondThemeScore">Its score, or null.</param>
public sealed record Prediction(
    bool IsFactor,
    double FactorScore,
    string Kind,
    double KindScore,
    string Theme,
    double ThemeScore,
    string? SecondTheme,
    double? SecondThemeScore)
{
    /// <summary>From which score on a kind or theme is the model's to say: above it, one is more likely than all others together.</summary>
    public const double LikelyEnough = 0.5;

    /// <summary>What is for a person to decide, since no answer is likely enough: <c>kind</c>, <c>theme</c>, <c>kind and theme</c>, or null.</summary>
    public string? ForPerson => (KindScore < LikelyEnough, ThemeScore < LikelyEnough) switch
    {
        (true, true) => "kind and theme",
        (true, false) => "kind",
        (false, true) => "theme",
        (false, false) => null,
    };
}
