namespace IhsMiner.Classification;

/// <summary>Vectors and classes to learn one decision from.</summary>
/// <param name="Rows">One vector a text.</param>
/// <param name="Labels">One class number a row, 0 to <paramref name="Classes"/> − 1.</param>
/// <param name="Weights">How much each row counts, above 0.</param>
/// <param name="Classes">How many classes there are, at least 2.</param>
/// <param name="Features">What the vectors' dimensions are.</param>
/// <param name="Groups">Rows of one group, such as an article's, are held out together; one a row.</param>
public sealed record TrainingSet(
    IReadOnlyList<SparseVector> Rows,
    IReadOnlyList<int> Labels,
    IReadOnlyList<double> Weights,
    int Classes,
    IReadOnlyList<Feature> Features,
    IReadOnlyList<string> Groups)
{
    /// <summary>The rows, by number, that <paramref name="isKept"/> holds of.</summary>
    public TrainingSet Where(Func<int, bool> isKept)
    {
        var kept = Enumerable.Range(0, Rows.Count).Where(isKept).ToArray();
        return this with
        {
            Rows = [.. kept.Select(row => Rows[row])],
            Labels = [.. kept.Select(row => Labels[row])],
            Weights = [.. kept.Select(row => Weights[row])],
            Groups = [.. kept.Select(row => Groups[row])],
        };
    }
}
