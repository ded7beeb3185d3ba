namespace IhsMiner.Classification;

/// <summary>A function that sees some of the features only, such as the few hundred that are no n-grams.</summary>
/// <param name="Columns">The places of these features in the whole space, ascending; the inner function's features in this order.</param>
public sealed record SubspaceFunction(int[] Columns, ScoringFunction Inner) : ScoringFunction
{
    private readonly Subspace space = new(Columns);

    public override int Classes => Inner.Classes;

    public override void Score(SparseVector vector, Span<double> scores) => Inner.Score(Project(vector), scores);

    /// <summary>The vector that the inner function sees.</summary>
    public SparseVector Project(SparseVector vector) => space.Project(vector);
}
