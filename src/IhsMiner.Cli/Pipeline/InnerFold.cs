using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Nested cross-validation: within each fold the training articles are cut into folds again, and each part is answered by a model that
/// has seen neither it nor what the outer fold holds out. What is chosen on the inner answers is chosen blind to the outer ones.
/// </summary>
/// <param name="Outer">The number of the outer fold, 0 for the first.</param>
/// <param name="Fold">A part of its training statements held out from the rest of them.</param>
internal sealed record InnerFold(int Outer, Fold Fold)
{
    // Five, as in the choice of thresholds (Kohavi 1995).
    private const int Most = 5;

    /// <summary>Up to five for each outer fold; none for one that learns from fewer than two articles.</summary>
    public static IReadOnlyList<InnerFold> Of(IReadOnlyList<Fold> outer, int seed) =>
        [.. outer.SelectMany((fold, number) => Parts(fold, seed).Select(part => new InnerFold(number, part)))];

    private static IReadOnlyList<Fold> Parts(Fold outer, int seed)
    {
        var parts = Math.Min(Most, Fold.ArticlesOf(outer.Training).Count);
        return parts < 2 ? [] : Fold.Grouped(outer.Training, parts, seed);
    }
}
