namespace IhsMiner.Classification;

/// <summary>
/// Another function's scores with each class's odds shifted, brought back to sum 1: for texts among which the classes have other shares
/// than among those that were learned from (prior shift; Saerens, Latinne and Decaestecker 2002, equation 2.4,
/// doi 10.1162/089976602753284446).
/// </summary>
/// <param name="Shifts">One for each class: what is added to the logarithm of its score.</param>
public sealed record ShiftedFunction(ScoringFunction Inner, double[] Shifts) : ScoringFunction
{
    public override int Classes => Inner.Classes;

    public override void Score(SparseVector vector, Span<double> scores)
    {
        Inner.Score(vector, scores);
        Apply(scores[..Classes], Shifts);
    }

    /// <summary>Shifts scores in place.</summary>
    public static void Apply(Span<double> scores, ReadOnlySpan<double> shifts)
    {
        // The least double keeps a score of 0 from becoming ln 0.
        for (var label = 0; label < scores.Length; label++)
            scores[label] = Math.Log(Math.Max(scores[label], double.Epsilon)) + shifts[label];
        Softmax.Apply(scores);
    }
}
