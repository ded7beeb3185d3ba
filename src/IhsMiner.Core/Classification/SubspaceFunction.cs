namespace IhsMiner.Classification;

/// <summary>A function that sees some of the features only, such as the few hundred that are no n-grams.</summary>
/// <param name="Columns">The places of these features in the whole space, ascending; the inner function's features in this order.</param>
public sealed record SubspaceFunction(int[] Columns, ScoringFunction Inner) : ScoringFunction
{
    public override int Classes => Inner.Classes;

    public override void Score(SparseVector vector, Span<double> scores) => Inner.Score(Project(vector, Columns), scores);

    /// <summary>The vector's entries at <paramref name="columns"/>, numbered by their place there.</summary>
    public static SparseVector Project(SparseVector vector, int[] columns)
    {
        var indices = new List<int>();
        var values = new List<double>();
        for (int column = 0, entry = 0; column < columns.Length && entry < vector.Indices.Length;)
            if (vector.Indices[entry] < columns[column])
                entry++;
            else if (vector.Indices[entry] > columns[column])
                column++;
            else
            {
                indices.Add(column++);
                values.Add(vector.Values[entry++]);
            }

        return new([.. indices], [.. values]);
    }
}
