namespace IhsMiner.Classification.Explanations;

/// <summary>
/// How much each feature of a text moves one class against the mean of all classes, before scores are made of it (in units of the
/// logarithm of the scores). For a linear function they are exact: with the bias they sum to ln score, less the mean of the classes'.
/// </summary>
public static class Contributions
{
    /// <summary>By the features' indices; a feature that the text does not have can contribute by that, where there are trees.</summary>
    /// <param name="label">The class's number.</param>
    public static IReadOnlyDictionary<int, double> Of(ScoringFunction function, SparseVector vector, int label) => function switch
    {
        LinearFunction linear => Linear(linear, vector, label),
        TreeFunction trees => TreeContributions.Of(trees, vector, label),
        // ln(s^(1/T)) = ln(s) / T.
        CalibratedFunction calibrated => Sum([(1 / calibrated.Temperature, Of(calibrated.Inner, vector, label))]),
        // A shift moves a class whatever the text says.
        ShiftedFunction shifted => Of(shifted.Inner, vector, label),
        MergedFunction merged => Merged(merged, vector, label),
        PooledFunction pooled => Sum(pooled.Members.Select(member => (member.Weight, Of(member.Function, vector, label)))),
        // The mean is of scores, not of their logarithms: near enough to rank reasons, and no more than that.
        EnsembleFunction ensemble => Sum(ensemble.Members.Select(member => (member.Weight, Of(member.Function, vector, label)))),
        SubspaceFunction subspace => Of(subspace.Inner, subspace.Project(vector), label)
            .ToDictionary(entry => subspace.Columns[entry.Key], entry => entry.Value),
        _ => throw new ArgumentException($"A {function.GetType().Name} cannot be explained.", nameof(function)),
    };

    /// <summary>The sum of several functions' contributions, each times its weight.</summary>
    internal static IReadOnlyDictionary<int, double> Sum(IEnumerable<(double Weight, IReadOnlyDictionary<int, double> Of)> parts)
    {
        var sum = new Dictionary<int, double>();
        foreach (var (weight, part) in parts)
            foreach (var (feature, value) in part)
                sum[feature] = sum.GetValueOrDefault(feature) + (weight * value);
        return sum;
    }

    // Each merged class counts by its share in them: how ln of their sum moves with a feature, at this text. Of two classes, each is moved by
    // half of what moves one against the other.
    private static IReadOnlyDictionary<int, double> Merged(MergedFunction function, SparseVector vector, int label)
    {
        var scores = new double[function.Inner.Classes];
        function.Inner.Score(vector, scores);
        var others = Math.Max(1 - scores[0], double.Epsilon);
        var half = label == 0 ? -0.5 : 0.5;
        return Sum(Enumerable.Range(0, scores.Length).Select(inner =>
            (half * (inner == 0 ? -1 : scores[inner] / others), Of(function.Inner, vector, inner))));
    }

    private static Dictionary<int, double> Linear(LinearFunction function, SparseVector vector, int label) =>
        vector.Indices.Zip(vector.Values).ToDictionary(
            entry => entry.First,
            entry => entry.Second * (function.Weights[entry.First][label] - function.Weights[entry.First].Average()));
}
