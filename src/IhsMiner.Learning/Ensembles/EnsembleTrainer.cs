using IhsMiner.Classification;

namespace IhsMiner.Learning;

/// <summary>
/// The weighted mean of several trainers' functions, each calibrated; temperatures and weights are fitted on scores of texts that the
/// function had not seen (stacking; Wolpert 1992). Texts of one group, such as an article, are held out together.
/// </summary>
/// <param name="members">At least one.</param>
public sealed class EnsembleTrainer(IReadOnlyList<ITrainer> members, EnsembleOptions options) : ITrainer
{
    public string Name => "ensemble";

    public ScoringFunction Train(TrainingSet set, int seed)
    {
        options.Validate();
        var folds = Groups.Deal(set.Groups, options.Folds);
        var calibrated = members.Select(member => Calibrate(member, set, folds, seed)).ToArray();
        double[][] likelihoods = [.. Enumerable.Range(0, set.Rows.Count).Select(row =>
            Array.ConvertAll(calibrated, member => member.Scores[row][set.Labels[row]]))];
        var mixture = MixtureWeights.Fit(likelihoods, set.Weights);
        return new EnsembleFunction([.. calibrated.Zip(mixture)
            .Where(pair => pair.Second > 0)
            .Select(pair => (pair.Second, pair.First.Function))]);
    }

    /// <summary>The member's function of all texts, and its scores of each text by a function that had not seen it.</summary>
    private static (ScoringFunction Function, IReadOnlyList<double[]> Scores) Calibrate(
        ITrainer member, TrainingSet set, IReadOnlyList<int> folds, int seed)
    {
        var scores = new double[set.Rows.Count][];
        foreach (var fold in folds.Distinct().Order())
        {
            var function = member.Train(set.Where(row => folds[row] != fold), seed);
            for (var row = 0; row < set.Rows.Count; row++)
                if (folds[row] == fold)
                    function.Score(set.Rows[row], scores[row] = new double[set.Classes]);
        }

        var temperature = TemperatureFitting.Fit(scores, set.Labels, set.Weights);
        foreach (var row in scores)
            CalibratedFunction.Apply(row, temperature);
        return (new CalibratedFunction(member.Train(set, seed), temperature), scores);
    }
}
