namespace IhsMiner.Classification;

/// <summary>All that it takes to classify a sentence, whatever trainer made it.</summary>
/// <param name="Trainer">The name of the trainer that made it.</param>
/// <param name="Seed">What it was trained with.</param>
/// <param name="Space">How texts become vectors.</param>
/// <param name="Factor">Does it state a factor? Classes <c>no</c> and <c>yes</c>, whatever classes its function merges.</param>
/// <param name="Kind">Of which kind? Classes are kind ids.</param>
/// <param name="Theme">Of which theme? Classes are theme ids.</param>
/// <param name="FactorThreshold">The score of <c>yes</c> from which on a sentence counts as a factor, 0 to 1.</param>
/// <param name="SecondThemeThreshold">The score from which on the second best theme is named, 0 to ½; up to 1, never.</param>
/// <param name="Surroundings">How the sentences of a document speak for each other; null where each is left to itself.</param>
public sealed record CompiledModel(
    string Trainer,
    int Seed,
    FeatureSpace Space,
    Decision Factor,
    Decision Kind,
    Decision Theme,
    double FactorThreshold,
    double SecondThemeThreshold,
    Surroundings? Surroundings = null)
{
    /// <summary>The classes of <see cref="Factor"/>.</summary>
    public static IReadOnlyList<string> FactorClasses { get; } = ["no", "yes"];
}
