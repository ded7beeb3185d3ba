namespace IhsMiner.Agreement.Bands;

/// <summary>Words for degrees of agreement that a paper proposed. They are conventions, without a theory behind them.</summary>
/// <param name="Bands">The best first; each begins where the next ends, and the last has no lower end.</param>
public sealed record BenchmarkScale(string Name, IReadOnlyList<Band> Bands)
{
    /// <summary>Landis and Koch (1977), p. 165, doi:10.2307/2529310.</summary>
    public static BenchmarkScale LandisKoch { get; } = new("Landis-Koch",
    [
        new("Almost perfect", 0.8), new("Substantial", 0.6), new("Moderate", 0.4), new("Fair", 0.2), new("Slight", 0),
        new("Poor", -1),
    ]);

    /// <summary>Altman (1991), Practical Statistics for Medical Research, p. 404.</summary>
    public static BenchmarkScale Altman { get; } = new(
        "Altman", [new("Very good", 0.8), new("Good", 0.6), new("Moderate", 0.4), new("Fair", 0.2), new("Poor", -1)]);

    /// <summary>Fleiss (1981), Statistical Methods for Rates and Proportions, 2nd edition, p. 218.</summary>
    public static BenchmarkScale Fleiss { get; } = new(
        "Fleiss", [new("Excellent", 0.75), new("Intermediate to good", 0.4), new("Poor", -1)]);

    /// <summary>All three.</summary>
    public static IReadOnlyList<BenchmarkScale> All { get; } = [LandisKoch, Altman, Fleiss];
}

/// <summary>One word of a scale.</summary>
/// <param name="Lower">Where it begins, included; −1 for the last of a scale.</param>
public sealed record Band(string Name, double Lower);
