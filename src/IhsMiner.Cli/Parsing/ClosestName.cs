namespace IhsMiner.Cli.Parsing;

/// <summary>What somebody may have meant who mistyped a name.</summary>
internal static class ClosestName
{
    /// <summary>
    /// The name that begins like <paramref name="typed"/> or is fewest letters away, by at most a third of them; the first of
    /// equals; null where none is close.
    /// </summary>
    public static string? Of(string typed, IEnumerable<string> names) => names
        .Select(name => (Name: name, Distance: name.StartsWith(typed, StringComparison.Ordinal) ? 0 : Distance(typed, name)))
        .Where(candidate => candidate.Distance <= Math.Max(1, typed.Length / 3))
        .OrderBy(candidate => candidate.Distance)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    /// <summary>Letters to put in, take out or replace (Levenshtein 1966, Soviet Physics Doklady 10, 707–710).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
