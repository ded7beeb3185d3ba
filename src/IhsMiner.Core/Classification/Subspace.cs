namespace IhsMiner.Classification;

/// <summary>Some of the features, such as the few hundred that are no n-grams.</summary>
/// <param name="columns">Their places in the whole space, ascending.</param>
public sealed class Subspace(int[] columns)
{
    // By the feature's place in the whole space; none for those after the last column.
    private readonly int[] places = Places(columns);

    /// <summary>The vector's entries at the columns, numbered by their place among them.</summary>
    public SparseVector Project(SparseVector vector)
    {
        var kept = 0;
        foreach (var index in vector.Indices)
            kept += Place(index) >= 0 ? 1 : 0;
        var indices = new int[kept];
        var values = new double[kept];
        var next = 0;
        for (var entry = 0; entry < vector.Indices.Length; entry++)
            if (Place(vector.Indices[entry]) is >= 0 and var place)
            {
                indices[next] = place;
                values[next++] = vector.Values[entry];
            }

        return new(indices, values);
    }

    private int Place(int index) => index < places.Length ? places[index] : -1;

    private static int[] Places(int[] columns)
    {
        var places = new int[columns.Length == 0 ? 0 : columns[^1] + 1];
        Array.Fill(places, -1);
        for (var column = 0; column < columns.Length; column++)
            places[columns[column]] = column;
        return places;
    }
}
