namespace IhsMiner.Classification;

/// <summary>The logarithm of how much likelier than not something is.</summary>
public static class LogOdds
{
    // Scores of 0 and 1 are beyond what any model can know.
    private const double Least = 1e-9;

    /// <summary>ln(s / (1 − s)), about −21 to 21.</summary>
    /// <param name="score">0 to 1.</param>
    public static double Of(double score)
    {
        var held = Math.Clamp(score, Least, 1 - Least);
        return Math.Log(held / (1 - held));
    }

    /// <summary>The score, 0 to 1, that has these log odds.</summary>
    public static double ToScore(double odds) => 1 / (1 + Math.Exp(-odds));
}
