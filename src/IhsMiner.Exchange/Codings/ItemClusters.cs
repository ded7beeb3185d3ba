namespace IhsMiner.Exchange.Codings;

/// <summary>Which cluster, such as an article, each item belongs to.</summary>
internal static class ItemClusters
{
    /// <summary>One for each of <paramref name="ids"/>, from whichever files have the column.</summary>
    /// <exception cref="IhsMinerException">No file has the column, an item has no cluster, or two files differ.</exception>
    public static IReadOnlyList<string> Of(CodingFile[] files, IReadOnlyList<string> ids, string column)
    {
        CodingFile[] known = [.. files.Where(file => file.HasClusters)];
        if (known.Length == 0)
            throw new IhsMinerException(
                $"{files[0].Source.Path}, line 1: no column '{column}' to resample by, nor in another file; "
                + "name one that is there.");
        return [.. ids.Select(id => Of(known, id)
            ?? throw new IhsMinerException($"{Place(files, id)}: the item '{id}' has no {column} in any file; fill it in."))];
    }

    private static string? Of(CodingFile[] files, string id)
    {
        CodingFile? first = null;
        foreach (var file in files)
        {
            if (file.Codings.GetValueOrDefault(id)?.Cluster is not { } cluster)
                continue;
            first ??= file;
            if (first.Codings[id].Cluster is { } other && other != cluster)
                throw new IhsMinerException(
                    $"{Place([file], id)}: the item '{id}' is of {file.Source.Cluster} '{cluster}', but of '{other}' in "
                    + $"{Place([first], id)}; mend one.");
        }

        return first?.Codings[id].Cluster;
    }

    private static string Place(CodingFile[] files, string id)
    {
        var file = files.First(file => file.Codings.ContainsKey(id));
        return $"{file.Source.Path}, line {file.Codings[id].Line}";
    }
}
