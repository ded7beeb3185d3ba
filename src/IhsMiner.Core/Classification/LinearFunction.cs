namespace IhsMiner.Classification;

/// <summary>Softmax of a bias and a weighted sum for each class.</summary>
/// <param name="Biases">One for each class.</param>
/// <param name="Weights">One row for each feature, one column for each class.</param>
public sealed record LinearFunction(double[] Biases, double[][] Weights) : ScoringFunction
{
    public override int Classes => Biases.Length;

    public override void Score(SparseVector vector, Span<double> scores)
    {
        Biases.CopyTo(scores);
        for (var entry = 0; entry < vector.Indices.Length; entry++)
        {
            var row = Weights[vector.Indices[entry]];
            for (var label = 0; label < row.Length; label++)
                scores[label] += vector.Values[entry] * row[label];
        }

        Softmax.Apply(scores[..Biases.Length]);
    }
}
