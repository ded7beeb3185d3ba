namespace IhsMiner.Classification;

/// <summary>Vectors and classes to learn one decision from.</summary>
/// <param name="Rows">One vector a text.</param>
/// <param name="Labels">One class number a row, 0 to <paramref name="Classes"/> − 1.</param>
/// <param name="Weights">How much each row counts, above 0.</param>
/// <param name="Classes">How many classes there are, at least 2.</param>
/// <param name="Features">What the vectors' dimensions are.</param>
public sealed record TrainingSet(
    IReadOnlyList<SparseVector> Rows,
    IReadOnlyList<int> Labels,
    IReadOnlyList<double> Weights,
    int Classes,
    IReadOnlyList<Feature> Features);
