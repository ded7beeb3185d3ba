namespace IhsMiner.Classification;

/// <summary>The weighted mean of several functions' scores.</summary>
/// <param name="Members">At least one, each with a weight above 0; the weights sum to 1.</param>
public sealed record EnsembleFunction(IReadOnlyList<(double Weight, ScoringFunction Function)> Members) : ScoringFunction
{
    public override int Classes => Members[0].Function.Classes;

    public override void Score(SparseVector vector, Span<double> scores)
    {
        Span<double> member = stackalloc double[Classes];
        scores[..Classes].Clear();
        foreach (var (weight, function) in Members)
        {
            function.Score(vector, member);
            for (var label = 0; label < Classes; label++)
                scores[label] += weight * member[label];
        }
    }
}
