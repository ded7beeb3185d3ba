using IhsMiner.Classification;
using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Pipeline;

/// <summary>A model for each of a number of folds, and its answers to what the fold holds out.</summary>
internal static class CrossValidation
{
    /// <summary>In the order of the folds.</summary>
    /// <param name="step">Called after each fold.</param>
    public static IReadOnlyList<TimedFold> Folds(
        IReadOnlyList<Fold> folds, ModelTraining training, TimeProvider clock, Action step, CancellationToken cancellation) =>
        ParallelWork.Of(folds, fold => TimedFold.Of(fold, training, clock), step, cancellation);
}
