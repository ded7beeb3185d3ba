namespace IhsMiner.Classification;

/// <summary>
/// The product of several functions' scores, each to the power of its weight, brought back to sum 1 (logarithmic opinion pool; Genest and
/// Zidek 1986, doi 10.1214/ss/1177013825). A member that finds all classes equally likely changes nothing; an
/// <see cref="EnsembleFunction"/>'s would draw the others towards it.
/// </summary>
/// <param name="Members">At least one, each with a weight above 0.</param>
public sealed record PooledFunction(IReadOnlyList<(double Weight, ScoringFunction Function)> Members) : ScoringFunction
{
    public override int Classes => Members[0].Function.Classes;

    public override void Score(SparseVector vector, Span<double> scores)
    {
        Span<double> member = stackalloc double[Classes];
        scores[..Classes].Clear();
        foreach (var (weight, function) in Members)
        {
            function.Score(vector, member);
            // The least double keeps a score of 0 from becoming ln 0.
            for (var label = 0; label < Classes; label++)
                scores[label] += weight * Math.Log(Math.Max(member[label], double.Epsilon));
        }

        Softmax.Apply(scores[..Classes]);
    }
}
