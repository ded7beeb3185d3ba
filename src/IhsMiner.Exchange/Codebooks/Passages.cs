using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>
/// Reads <c>passages.csv</c> and <c>prose.csv</c>: invented passages, every sentence of them coded, those that state no factor among them.
/// </summary>
internal static class Passages
{
    internal static readonly string[] Columns = ["passage", "genre", "is_factor", "kind", "theme", "second_theme", "text"];

    /// <summary>In the files' order; none where a file is absent.</summary>
    public static IReadOnlyList<Example> Read(
        string folder, IReadOnlyList<Category> themes, IReadOnlyList<Category> kinds, ICollection<Fault> faults) =>
        [.. Read(folder, "passages.csv", isProse: false, themes, kinds, faults), .. Read(folder, "prose.csv", isProse: true, themes, kinds, faults)];

    private static IReadOnlyList<Example> Read(
        string folder, string name, bool isProse, IReadOnlyList<Category> themes, IReadOnlyList<Category> kinds, ICollection<Fault> faults)
    {
        var file = CodebookFile.ReadOptional(folder, name, Columns, faults);
        foreach (var row in file.Rows)
            Check(row, file, themes, kinds);
        return
        [
            .. file.Rows.Select(row => row["is_factor"] == "yes"
                ? new Example(
                    row["kind"], row["theme"], row["second_theme"].Length == 0 ? null : row["second_theme"], row["text"],
                    Passage: row["passage"], IsProse: isProse)
                : new Example(null, null, null, row["text"], row["genre"], row["passage"], isProse)),
        ];
    }

    private static void Check(CheckedRow row, CheckedTable file, IReadOnlyList<Category> themes, IReadOnlyList<Category> kinds)
    {
        if (row["passage"].Length == 0)
            file.Report(row, "the passage is empty; give the sentences of one passage one name");
        if (row["text"].Length == 0)
            file.Report(row, "the text is empty");
        if (row["is_factor"] is not ("yes" or "no"))
            file.Report(row, $"is_factor '{row["is_factor"]}': expected yes or no");
        if (row["is_factor"] != "yes")
            return;
        KnownIds.Check(row, "theme", themes, file);
        KnownIds.Check(row, "kind", kinds, file);
        if (row["second_theme"].Length > 0)
            KnownIds.Check(row, "second_theme", themes, file);
    }
}
