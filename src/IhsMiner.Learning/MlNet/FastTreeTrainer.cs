using IhsMiner.Classification;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace IhsMiner.Learning;

/// <summary>
/// ML.NET's gradient boosted trees (Friedman 2001; FastTree is the MART of Burges 2010), each class against the rest. They want a few
/// hundred features that each say much: wrap it in a <see cref="DenseTrainer"/>.
/// </summary>
public sealed class FastTreeTrainer(FastTreeOptions options) : ITrainer
{
    public string Name => Trainers.FastTree;

    public ScoringFunction Train(TrainingSet set, int seed) => Fit(set, seed).Function;

    internal MlNetFit Fit(TrainingSet set, int seed)
    {
        options.Validate();
        var models = Enumerable.Range(0, set.Classes).Select(answer => Fit(set, answer, seed)).ToArray();
        return new(
            new TreeFunction(
                set.Features.Count, [.. models.Select((model, answer) => TreeCompilation.Of(model.Model, Share(set, answer)))]),
            models);
    }

    private BinaryPredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>> Fit(
        TrainingSet set, int answer, int seed)
    {
        var context = new MLContext(seed);
        return context.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            FeatureColumnName = nameof(TrainingRow.Features),
            LabelColumnName = nameof(TrainingRow.IsAnswer),
            ExampleWeightColumnName = nameof(TrainingRow.Weight),
            NumberOfTrees = options.Trees,
            NumberOfLeaves = options.Leaves,
            MinimumExampleCountPerLeaf = options.LeafRows,
            LearningRate = options.LearningRate,
            Seed = seed,
            FeatureSelectionSeed = seed,
            // Sums in another order round otherwise.
            NumberOfThreads = 1,
            DiskTranspose = false,
            MemoryStatistics = false,
        }).Fit(TrainingView.Of(context, set, answer));
    }

    /// <summary>The class's weighted share by Laplace's rule of succession, which is above 0 also for a class that no row has.</summary>
    private static double Share(TrainingSet set, int answer) =>
        (1 + set.Weights.Where((_, row) => set.Labels[row] == answer).Sum()) / (2 + set.Weights.Sum());
}
