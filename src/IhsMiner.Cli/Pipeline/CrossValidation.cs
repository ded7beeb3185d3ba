using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Leave-one-article-out on a chart, as many folds at a time as there are processors.</summary>
internal static class CrossValidation
{
    /// <summary>One answer a statement, by article in the chart's order.</summary>
    /// <param name="step">Called after each fold.</param>
    public static IReadOnlyList<Answer> Answers(
        Chart chart, ModelTraining training, Action step, CancellationToken cancellation) =>
    [
        .. Fold.LeaveOneArticleOut(chart)
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(fold => Answer.Of(fold, statements => new Classifier(training.TrainWithoutThresholds(statements))))
            .AsSequential()
            .SelectMany(answers =>
            {
                step();
                return answers;
            }),
    ];
}
