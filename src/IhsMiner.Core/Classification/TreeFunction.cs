namespace IhsMiner.Classification;

/// <summary>One-versus-rest: trees for each class, their scores brought to sum 1.</summary>
/// <param name="Features">How many features the trees can look at.</param>
/// <param name="Ensembles">One for each class.</param>
public sealed record TreeFunction(int Features, IReadOnlyList<TreeEnsemble> Ensembles) : ScoringFunction
{
    public override int Classes => Ensembles.Count;

    public override void Score(SparseVector vector, Span<double> scores)
    {
        var features = new float[Features];
        for (var entry = 0; entry < vector.Indices.Length; entry++)
            features[vector.Indices[entry]] = (float)vector.Values[entry];
        var sum = 0.0;
        for (var label = 0; label < Ensembles.Count; label++)
            sum += scores[label] = Ensembles[label].Score(features);
        for (var label = 0; label < Ensembles.Count; label++)
            scores[label] = sum > 0 ? scores[label] / sum : 1.0 / Ensembles.Count;
    }
}
