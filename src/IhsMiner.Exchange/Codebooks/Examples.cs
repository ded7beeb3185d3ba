using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>Reads <c>examples.csv</c> and <c>negatives.csv</c>: invented sentences with codes, and those that state no factor.</summary>
internal static class Examples
{
    internal static readonly string[] Columns = ["theme", "kind", "second_theme", "text"];

    internal static readonly string[] NegativeColumns = ["type", "text"];

    /// <summary>Those with codes first, in the files' order; none where a file is absent.</summary>
    public static IReadOnlyList<Example> Read(
        string folder, IReadOnlyList<Category> themes, IReadOnlyList<Category> kinds, ICollection<Fault> faults)
    {
        var coded = CodebookFile.ReadOptional(folder, "examples.csv", Columns, faults);
        foreach (var row in coded.Rows)
        {
            KnownIds.Check(row, "theme", themes, coded);
            KnownIds.Check(row, "kind", kinds, coded);
            if (row["second_theme"].Length > 0)
                KnownIds.Check(row, "second_theme", themes, coded);
            CheckText(row, coded);
        }

        var negative = CodebookFile.ReadOptional(folder, "negatives.csv", NegativeColumns, faults);
        foreach (var row in negative.Rows)
        {
            if (row["type"].Length == 0)
                negative.Report(row, "the type is empty; say what the sentence is instead of a factor");
            CheckText(row, negative);
        }

        return
        [
            .. coded.Rows.Select(row => new Example(row["kind"], row["theme"], OrNull(row["second_theme"]), row["text"])),
            .. negative.Rows.Select(row => new Example(null, null, null, row["text"], row["type"])),
        ];
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static void CheckText(CheckedRow row, CheckedTable file)
    {
        if (row["text"].Length == 0)
            file.Report(row, "the text is empty");
    }
}
