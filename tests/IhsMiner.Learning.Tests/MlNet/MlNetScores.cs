#if MLNET
using Microsoft.ML;
using Microsoft.ML.Data;
#endif
using IhsMiner.Classification;

namespace IhsMiner.Learning.Tests.MlNet;

/// <summary>A trainer's compiled function, and ML.NET's own scores of some rows by what it was compiled from.</summary>
internal static class MlNetScores
{
    /// <param name="set">What is learned from, by fasttree its dense features alone.</param>
    /// <param name="rows">What is scored, in the whole space.</param>
    public static (ScoringFunction Function, double[][] Scores) Of(string trainer, TrainingSet set, IReadOnlyList<SparseVector> rows)
    {
#if MLNET
        const int seed = 1;
        switch (trainer)
        {
            case Trainers.FastTree:
                var noted = new Noted();
                var columns = ((SubspaceFunction)new DenseTrainer("noted", noted).Train(set, seed)).Columns;
                var trees = new FastTreeTrainer(new()).Fit(noted.Sets[0], seed);
                return (
                    new SubspaceFunction(columns, trees.Function),
                    Trees(trees, View(noted.Sets[0], [.. rows.Select(new Subspace(columns).Project)])));
            case Trainers.Sdca:
                return Linear(new SdcaTrainer(new()).Fit(set, seed), View(set, rows));
            default:
                return Linear(new LbfgsTrainer(new()).Fit(set, seed), View(set, rows));
        }
    }

    private static IDataView View(TrainingSet set, IReadOnlyList<SparseVector> rows) => TrainingView.Of(new(seed: 1), set with
    {
        Rows = rows,
        Labels = new int[rows.Count],
        Weights = [.. rows.Select(_ => 1.0)],
        Groups = [.. rows.Select(_ => "")],
    });

    private static (ScoringFunction Function, double[][] Scores) Linear(MlNetFit fit, IDataView view) => (
        fit.Function,
        [.. fit.Transformers[0].Transform(view).GetColumn<float[]>("Score").Select(scores => Array.ConvertAll(scores, score => (double)score))]);

    /// <summary>The classes' probabilities, brought to sum 1 as ML.NET's OneVersusAll does.</summary>
    private static double[][] Trees(MlNetFit fit, IDataView view)
    {
        float[][] classes = [.. fit.Transformers.Select(transformer => transformer.Transform(view).GetColumn<float>("Probability").ToArray())];
        return [.. Enumerable.Range(0, classes[0].Length).Select(row =>
        {
            var sum = classes.Sum(column => (double)column[row]);
            return Array.ConvertAll(classes, column => column[row] / sum);
        })];
    }
#else
        throw new InvalidOperationException($"{trainer}, {set}, {rows}: there is no ML.NET to ask.");
    }
#endif
}
