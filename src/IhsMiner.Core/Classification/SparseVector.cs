namespace IhsMiner.Classification;

/// <summary>A vector most of whose entries are zero.</summary>
/// <param name="Indices">Ascending, each once.</param>
/// <param name="Values">One for each index.</param>
public sealed record SparseVector(int[] Indices, double[] Values)
{
    /// <summary>The vector of the entries of <paramref name="values"/>, whose keys are indices.</summary>
    public static SparseVector Of(IReadOnlyDictionary<int, double> values)
    {
        int[] indices = [.. values.Keys];
        double[] entries = [.. values.Values];
        Array.Sort(indices, entries);
        return new(indices, entries);
    }

    /// <summary>One vector of all entries of several that share no index.</summary>
    public static SparseVector Joined(IReadOnlyList<SparseVector> parts)
    {
        var indices = new int[parts.Sum(part => part.Indices.Length)];
        var values = new double[indices.Length];
        var filled = 0;
        foreach (var part in parts)
        {
            part.Indices.CopyTo(indices, filled);
            part.Values.CopyTo(values, filled);
            filled += part.Indices.Length;
        }

        Array.Sort(indices, values);
        return new(indices, values);
    }
}
