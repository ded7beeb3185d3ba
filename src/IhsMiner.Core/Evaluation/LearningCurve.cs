namespace IhsMiner.Evaluation;

/// <summary>
/// Agreement against the number of articles that were learned from. In each fold of whole articles the training articles are put
/// in an order that the seed decides, and the first so many of them are learned from: each size holds all of the one before.
/// </summary>
/// <param name="Folds">How many folds.</param>
/// <param name="Points">From no article to all that every fold has.</param>
public sealed record LearningCurve(int Folds, IReadOnlyList<LearningPoint> Points)
{
    // Five, as in the choice of thresholds (Kohavi 1995); and as many sizes, which shows whether a curve still rises.
    public const int MostFolds = 5;

    private const int Sizes = 5;

    /// <summary>The numbers of training articles, ascending, from 0 to what the smallest of the folds has.</summary>
    public static IReadOnlyList<int> SizesOf(IReadOnlyList<Fold> folds)
    {
        var most = folds.Min(fold => Fold.ArticlesOf(fold.Training).Count);
        return [0, .. Enumerable.Range(1, Sizes).Select(step => (int)Math.Round((double)most * step / Sizes)).Where(size => size > 0).Distinct()];
    }

    /// <summary>The fold with the first so many of its training articles, in the seed's order.</summary>
    public static Fold Cut(Fold fold, int articles, int seed)
    {
        var kept = Fold.Shuffled(Fold.ArticlesOf(fold.Training), seed).Take(articles).ToHashSet(StringComparer.Ordinal);
        return fold with { Training = [.. fold.Training.Where(statement => kept.Contains(statement.ArticleId))] };
    }
}
