namespace IhsMiner.Exchange.Paperwork;

/// <summary>How many articles or records, of what or why.</summary>
public sealed record FlowCount(string Name, int Count)
{
    /// <summary>One for each name, the most first, then by name.</summary>
    public static IReadOnlyList<FlowCount> Of(IEnumerable<string> names) =>
    [
        .. names.CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => new FlowCount(one.Key, one.Value)),
    ];
}
