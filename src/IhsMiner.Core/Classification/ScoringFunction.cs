namespace IhsMiner.Classification;

/// <summary>What a trainer learned, compiled: from a vector to one score for each class.</summary>
public abstract record ScoringFunction
{
    private protected ScoringFunction()
    {
    }

    public abstract int Classes { get; }

    /// <summary>Writes one score for each class, 0 to 1 and 1 in sum, to <paramref name="scores"/>.</summary>
    public abstract void Score(SparseVector vector, Span<double> scores);
}
