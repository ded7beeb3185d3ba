using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>
/// Agreement against the number of articles that were learned from. In each fold of whole articles the training articles are put
/// in an order that the seed decides, and the first so many of them are learned from: each size holds all of the one before.
/// </summary>
/// <param name="Points">From the fewest articles to the most; see <see cref="LearningStep"/>.</param>
public sealed record LearningCurve(IReadOnlyList<LearningPoint> Points)
{
    /// <param name="answers">One list for each step.</param>
    public static LearningCurve Of(
        IReadOnlyList<LearningStep> steps, IReadOnlyList<IReadOnlyList<Answer>> answers, Codebook codebook, string trainer,
        BootstrapOptions options) => new(
    [
        .. steps.Zip(answers).GroupBy(pair => pair.First.TrainingArticles).Select(size => new LearningPoint(
            size.Key,
            ChartEvaluation.Of([.. size.SelectMany(pair => pair.Second)], codebook, trainer, options.Seed, options))),
    ]);
}
