using IhsMiner.Classification;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace IhsMiner.Learning;

/// <summary>
/// ML.NET's softmax regression by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang 2013). The seed shuffles the rows.
/// </summary>
public sealed class SdcaTrainer(SdcaOptions options) : ITrainer
{
    public string Name => Trainers.Sdca;

    public ScoringFunction Train(TrainingSet set, int seed) => Fit(set, seed).Function;

    internal MlNetFit Fit(TrainingSet set, int seed)
    {
        options.Validate();
        var context = new MLContext(seed);
        var model = context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            FeatureColumnName = nameof(TrainingRow.Features),
            LabelColumnName = nameof(TrainingRow.Label),
            ExampleWeightColumnName = nameof(TrainingRow.Weight),
            // What is left open ML.NET chooses itself, such as a penalty on absolute weights of a quarter or more.
            L1Regularization = 0,
            // SDCA's loss is the mean over the rows, whatever their weights.
            L2Regularization = (float)(options.Penalty / Math.Max(1, set.Rows.Count)),
            ConvergenceTolerance = (float)options.Tolerance,
            MaximumNumberOfIterations = options.MaximumPasses,
            // More threads update the same weights in no fixed order.
            NumberOfThreads = 1,
        }).Fit(TrainingView.Of(context, set));
        return new(LinearCompilation.Of(model.Model, set.Features.Count), [model]);
    }
}
