using IhsMiner.Classification;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace IhsMiner.Learning;

/// <summary>
/// ML.NET's softmax regression by L-BFGS: the loss of <see cref="SoftmaxLoss"/> over the rows' total weight, in single precision.
/// </summary>
public sealed class LbfgsTrainer(LbfgsOptions options) : ITrainer
{
    public string Name => Trainers.Lbfgs;

    public ScoringFunction Train(TrainingSet set, int seed) => Fit(set, seed).Function;

    internal MlNetFit Fit(TrainingSet set, int seed)
    {
        options.Validate();
        var context = new MLContext(seed);
        var model = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            FeatureColumnName = nameof(TrainingRow.Features),
            LabelColumnName = nameof(TrainingRow.Label),
            ExampleWeightColumnName = nameof(TrainingRow.Weight),
            L1Regularization = 0,
            L2Regularization = (float)options.Penalty,
            OptimizationTolerance = (float)options.Tolerance,
            MaximumNumberOfIterations = options.MaximumSteps,
            HistorySize = options.Memory,
            // Sums in another order round otherwise.
            NumberOfThreads = 1,
        }).Fit(TrainingView.Of(context, set));
        return new(LinearCompilation.Of(model.Model, set.Features.Count), [model]);
    }
}
