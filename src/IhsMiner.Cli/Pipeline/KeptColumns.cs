namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Under which names the columns of a table are kept beside those that are added to it, so that none is lost: one that bears
/// the name of an added one is kept as <c>original_…</c>, the second of two alike with a number, and a name that is taken gets
/// the next free number. Names compare without case.
/// </summary>
internal static class KeptColumns
{
    /// <param name="columns">The table's own, in order.</param>
    /// <param name="added">Those added to it.</param>
    /// <param name="shared">The one among them that the table's first column of that name is.</param>
    /// <returns>One name for each of <paramref name="columns"/>, all different.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> columns, IReadOnlyList<string> added, string shared)
    {
        var taken = new HashSet<string>([.. added, .. columns], StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. columns.Select(Name)];

        string Name(string column)
        {
            var first = seen.Add(column);
            if (first && column.Equals(shared, StringComparison.OrdinalIgnoreCase))
                return shared;
            if (added.Contains(column, StringComparer.OrdinalIgnoreCase))
                return Free($"original_{column}");
            return first ? column : Free(column);
        }

        string Free(string name)
        {
            var free = name;
            for (var number = 2; !taken.Add(free); number++)
                free = $"{name}_{number}";
            return free;
        }
    }
}
