using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>One model of a learning curve.</summary>
/// <param name="TrainingArticles">How many articles it learns from.</param>
/// <param name="Fold">Those articles' statements, and the statements to answer.</param>
public sealed record LearningStep(int TrainingArticles, Fold Fold)
{
    // Five, as in the choice of thresholds (Kohavi 1995).
    private const int MostFolds = 5;

    // Enough to see whether a curve still rises.
    private const int Sizes = 5;

    /// <summary>
    /// The codebook alone, where it has factors among its examples; then each size in each fold, from a fifth of the training
    /// articles that every fold has to all of them.
    /// </summary>
    /// <exception cref="IhsMinerException">Fewer than two articles.</exception>
    public static IReadOnlyList<LearningStep> Of(IReadOnlyList<Statement> statements, Codebook codebook, int seed)
    {
        var folds = Fold.Grouped(statements, Math.Clamp(Fold.ArticlesOf(statements).Count, 2, MostFolds), seed);
        var most = folds.Min(fold => Fold.ArticlesOf(fold.Training).Count);
        var sizes = Enumerable.Range(1, Sizes).Select(size => (int)Math.Round((double)most * size / Sizes)).Where(size => size > 0).Distinct();
        return
        [
            .. codebook.Examples.Any(example => example.IsFactor) ? [new LearningStep(0, new("codebook alone", [], statements))] : Array.Empty<LearningStep>(),
            .. sizes.SelectMany(size => folds.Select(fold => new LearningStep(size, Cut(fold, size, seed)))),
        ];
    }

    private static Fold Cut(Fold fold, int articles, int seed)
    {
        var kept = Fold.Shuffled(Fold.ArticlesOf(fold.Training), seed).Take(articles).ToHashSet(StringComparer.Ordinal);
        return fold with { Training = [.. fold.Training.Where(statement => kept.Contains(statement.ArticleId))] };
    }
}
