namespace IhsMiner.Classification;

/// <summary>Parts for cross-validation in which texts of one group, such as an article's or a passage's, stay together.</summary>
public static class Groups
{
    /// <summary>Each text's part, 0 to <paramref name="parts"/> − 1: the groups are dealt out in turn, as they first occur.</summary>
    public static IReadOnlyList<int> Deal(IReadOnlyList<string> groups, int parts)
    {
        var dealt = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in groups)
            dealt.TryAdd(group, dealt.Count % parts);
        return [.. groups.Select(group => dealt[group])];
    }
}
