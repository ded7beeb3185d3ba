namespace IhsMiner.Coding;

/// <summary>How much speaks for a model's coding, 0 to 1 each.</summary>
/// <param name="Factor">For its stating a factor.</param>
/// <param name="Kind">For its kind.</param>
/// <param name="Theme">For its theme.</param>
public sealed record CodingScores(double Factor, double Kind, double Theme);
