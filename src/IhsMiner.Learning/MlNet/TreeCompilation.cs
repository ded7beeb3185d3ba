using IhsMiner.Classification;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers.FastTree;

namespace IhsMiner.Learning;

/// <summary>FastTree's answer to one question as an ensemble of trees.</summary>
internal static class TreeCompilation
{
    /// <param name="share">
    /// The share of the texts that are of the class, above 0 and below 1. Where no split was possible FastTree grows no tree and
    /// says ½ of every text, however rare the class; the compiled ensemble says the share instead.
    /// </param>
    public static TreeEnsemble Of(
        CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator> model, double share)
    {
        var trained = model.SubModel.TrainedTreeEnsemble;
        return trained.Trees.Count == 0
            ? new(Bias: 0, Slope: -1, Offset: Math.Log((1 - share) / share), [])
            : new(
                trained.Bias, model.Calibrator.Slope, model.Calibrator.Offset,
                [.. trained.Trees.Zip(trained.TreeWeights, Of)]);
    }

    private static Tree Of(RegressionTree tree, double weight) => new(
        [.. tree.NumericalSplitFeatureIndexes],
        [.. tree.NumericalSplitThresholds],
        [.. tree.LeftChild],
        [.. tree.RightChild],
        [.. tree.LeafValues.Select(value => value * weight)]);
}
