using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Leave-one-article-out on a chart, as many folds at a time as there are processors.</summary>
internal static class CrossValidation
{
    /// <summary>One fold an article, in the chart's order.</summary>
    /// <param name="step">Called after each fold.</param>
    public static IReadOnlyList<TimedFold> Folds(
        Chart chart, ModelTraining training, TimeProvider clock, Action step, CancellationToken cancellation) =>
    [
        .. Fold.LeaveOneArticleOut(chart)
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(fold => TimedFold.Of(fold, training, clock))
            .AsSequential()
            .Select(fold =>
            {
                step();
                return fold;
            }),
    ];
}
