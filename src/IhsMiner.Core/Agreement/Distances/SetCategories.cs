namespace IhsMiner.Agreement.Distances;

/// <summary>
/// Categories that stand for sets, such as the themes of one statement: members between semicolons, in any order. A
/// semicolon alone is the set without members.
/// </summary>
public static class SetCategories
{
    public const char Separator = ';';

    /// <summary>Each category's members.</summary>
    public static IReadOnlySet<string>[] Of(IReadOnlyList<string> categories) => [.. categories.Select(Members)];

    /// <summary>The name that all sets with the same members share: they are distinct and in ordinal order.</summary>
    public static string Name(string category) => Members(category) is { Count: > 0 } members
        ? string.Join(Separator, members.Order(StringComparer.Ordinal))
        : Separator.ToString();

    private static HashSet<string> Members(string category) => category
        .Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToHashSet(StringComparer.Ordinal);
}
