namespace IhsMiner.Classification;

/// <summary>
/// Chooses thresholds on texts that the scores were not learned from: k-fold cross-validation, which ends once it has seen factors enough.
/// </summary>
public static class ThresholdFitting
{
    /// <param name="examples">The texts to choose on; their groups are dealt out to the folds in turn.</param>
    /// <param name="options">Holds the number of folds, and how many factors are enough.</param>
    /// <param name="train">Trains a model on the examples it is given and whatever else it has.</param>
    public static Thresholds Fit(
        IReadOnlyList<LabelledText> examples,
        TrainingOptions options,
        Func<IReadOnlyList<LabelledText>, CompiledModel> train)
    {
        var shares = ClassShares.Shift(examples, TeachingTexts.Detection(examples, options), options.FactorShare);
        var folds = Groups.Deal([.. examples.Select(example => example.Group)], options.ThresholdFolds);
        if (folds.Distinct().Count() < options.ThresholdFolds)
            return Thresholds.Even;
        var factor = new List<(double Score, bool Truth, double Weight)>();
        var second = new List<(double Score, bool Truth)>();
        var usual = new List<(double Odds, double Weight)>();
        for (var fold = 0; fold < options.ThresholdFolds && factor.Count(entry => entry.Truth) < options.ThresholdFactors; fold++)
        {
            var model = train([.. examples.Where((_, i) => folds[i] != fold)]);
            for (var i = 0; i < examples.Count; i++)
            {
                if (folds[i] != fold)
                    continue;
                var vector = model.Space.Vector(examples[i].Text);
                var yes = model.Factor.Answer(vector).First(answer => answer.Class == CompiledModel.FactorClasses[1]);
                if (shares[i] > 0)
                    factor.Add((yes.Score, examples[i].IsFactor, shares[i]));
                if (shares[i] > 0 && examples[i].IsOfPassage)
                    usual.Add((LogOdds.Of(yes.Score), shares[i]));
                if (examples[i].IsFactor)
                    second.Add((model.Theme.Answer(vector)[1].Score, examples[i].SecondTheme is not null));
            }
        }

        return new(
            BestF1(factor) ?? Thresholds.Even.Factor,
            Exceeded([.. second.Select(entry => entry.Score)], second.Count(entry => entry.Truth)),
            usual.Count == 0 ? null : Math.Round(usual.Sum(entry => entry.Odds * entry.Weight) / usual.Sum(entry => entry.Weight), 3));
    }

    /// <summary>
    /// The threshold whose yeses have the highest weighted F1, the highest of several: half-way to the next lower score,
    /// rounded to 3 digits, or to as many more as keep it there. Null where nothing is true.
    /// </summary>
    public static double? BestF1(IReadOnlyList<(double Score, bool Truth, double Weight)> scored)
    {
        var positives = scored.Where(entry => entry.Truth).Sum(entry => entry.Weight);
        if (positives == 0)
            return null;
        var ordered = scored.OrderByDescending(entry => entry.Score).ToArray();
        double hits = 0, said = 0, best = -1, threshold = 0;
        for (var i = 0; i < ordered.Length; i++)
        {
            said += ordered[i].Weight;
            hits += ordered[i].Truth ? ordered[i].Weight : 0;
            var next = i + 1 < ordered.Length ? ordered[i + 1].Score : 0;
            var f1 = 2 * hits / (said + positives);
            var isTied = i + 1 < ordered.Length && ordered[i + 1].Score == ordered[i].Score;
            if (!isTied && f1 > best)
                (best, threshold) = (f1, Between(next, ordered[i].Score));
        }

        return threshold;
    }

    /// <summary>The threshold that so many of the scores reach: named as often as people name one. Above ½, so never, where that is none.</summary>
    public static double Exceeded(IReadOnlyList<double> scores, int count)
    {
        var ordered = scores.OrderDescending().ToArray();
        return count == 0 || ordered.Length == 0 ? Thresholds.Even.SecondTheme
            : count >= ordered.Length ? 0
            : Between(ordered[count], ordered[count - 1]);
    }

    private static double Between(double below, double score)
    {
        for (var digits = 3; digits <= 15; digits++)
            if (Math.Round((below + score) / 2, digits) is var rounded && rounded > below && rounded <= score)
                return rounded;
        return score;
    }
}
