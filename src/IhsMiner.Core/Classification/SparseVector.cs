namespace IhsMiner.Classification;

/// <summary>A vector most of whose entries are zero.</summary>
/// <param name="Indices">Ascending, each once.</param>
/// <param name="Values">One for each index.</param>
public sealed record SparseVector(int[] Indices, double[] Values)
{
    /// <summary>The vector of the entries of <paramref name="values"/>, whose keys are indices.</summary>
    public static SparseVector Of(IReadOnlyDictionary<int, double> values)
    {
        var indices = values.Keys.ToArray();
        Array.Sort(indices);
        return new(indices, Array.ConvertAll(indices, index => values[index]));
    }
}
