using IhsMiner.Agreement.Reports;

namespace IhsMiner.Exchange.Codings;

/// <summary>The files of several coders as one table: every item that any of them has, none left out.</summary>
public static class CodingFiles
{
    /// <summary>How many ids of absent items are named.</summary>
    private const int Named = 5;

    /// <param name="sources">One for each coder, in their order; at least one.</param>
    /// <param name="order">All categories from the least to the greatest, or null.</param>
    /// <returns>Items in the order in which they first occur.</returns>
    /// <exception cref="IhsMinerException">What is wrong in a file, with its line.</exception>
    public static CodingTable Read(IReadOnlyList<CodingSource> sources, MeasurementLevel level, IReadOnlyList<string>? order)
    {
        CodingFile[] files = [.. sources.Select(CodingFile.Read)];
        string[] ids = [.. files.SelectMany(file => file.Codings.Keys).Distinct(StringComparer.Ordinal)];
        var scale = CategoryScale.Of(files, level, order);
        return new(
            [.. sources.Select(source => source.Coder)],
            string.Join(", ", sources.Select(source => source.Field).Distinct(StringComparer.OrdinalIgnoreCase)),
            [.. ids.Select(id => Row(files, id, scale))],
            scale.Scale,
            sources[0].Cluster is { } column ? ItemClusters.Of(files, ids, column) : null,
            [.. files.Select(file => Absent(file, ids)).OfType<AbsentItems>()]);
    }

    private static string?[] Row(CodingFile[] files, string id, CategoryScale scale)
    {
        var row = new string?[files.Length];
        for (var coder = 0; coder < row.Length; coder++)
        {
            var code = files[coder].Codings.GetValueOrDefault(id)?.Code;
            row[coder] = code is null ? null : scale.Names[code];
        }

        return row;
    }

    private static AbsentItems? Absent(CodingFile file, string[] ids)
    {
        if (file.Codings.Count == ids.Length)
            return null;
        string[] absent = [.. ids.Where(id => !file.Codings.ContainsKey(id))];
        return new(file.Source.Coder, file.Source.Path, absent.Length, [.. absent.Take(Named)]);
    }
}
