using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>Reads <c>modifiers.csv</c>: words that turn, strengthen or contrast, and verbs that tell to act.</summary>
internal static class Modifiers
{
    internal static readonly string[] Columns = ["role", "phrase"];

    /// <summary>In the file's order; none where the file is absent.</summary>
    public static IReadOnlyList<Modifier> Read(string folder, ICollection<Fault> faults)
    {
        var file = CodebookFile.ReadOptional(folder, "modifiers.csv", Columns, faults);
        foreach (var row in file.Rows)
        {
            if (!Modifier.Roles.Contains(row["role"], StringComparer.Ordinal))
                file.Report(row, $"role '{row["role"]}': expected {string.Join(", ", Modifier.Roles.SkipLast(1))} or {Modifier.Roles[^1]}");
            Phrases.Check(row, file);
        }

        return [.. file.Rows.Select(row => new Modifier(row["role"], row["phrase"]))];
    }
}
