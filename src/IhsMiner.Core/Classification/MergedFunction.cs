namespace IhsMiner.Classification;

/// <summary>
/// Two classes of several: the first of another function's, and all its others together. A text that is one of several kinds of thing is
/// found more surely by what tells each kind from the rest than by what all have in common.
/// </summary>
/// <param name="Inner">Of two classes or more.</param>
public sealed record MergedFunction(ScoringFunction Inner) : ScoringFunction
{
    public override int Classes => 2;

    public override void Score(SparseVector vector, Span<double> scores)
    {
        Span<double> inner = stackalloc double[Inner.Classes];
        Inner.Score(vector, inner);
        scores[0] = inner[0];
        scores[1] = 0;
        foreach (var score in inner[1..])
            scores[1] += score;
    }
}
