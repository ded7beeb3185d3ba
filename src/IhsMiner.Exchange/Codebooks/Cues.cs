using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codebooks;

/// <summary>Reads <c>cues.csv</c>: words and phrases that speak for a code.</summary>
internal static class Cues
{
    internal static readonly string[] Columns = ["facet", "category", "phrase", "weight", "mask", "note"];

    /// <summary>In the file's order; none where the file is absent.</summary>
    public static IReadOnlyList<Cue> Read(
        string folder, IReadOnlyList<Category> themes, IReadOnlyList<Category> kinds, ICollection<Fault> faults)
    {
        var file = CodebookFile.ReadOptional(folder, "cues.csv", Columns, faults);
        var lines = new Dictionary<(string, string, string), int>();
        var cues = new List<Cue>();
        foreach (var row in file.Rows)
        {
            CheckCategory(row, row["facet"] == "theme" ? themes : kinds, file);
            Phrases.Check(row, file);
            var cue = new Cue(row["facet"], row["category"], row["phrase"], WeightOf(row, file), row["mask"] == "yes", row["note"]);
            if (!lines.TryAdd((cue.Facet, cue.Category, cue.Phrase), row.Line))
                file.Report(row, $"'{cue.Phrase}' stands already in line {lines[(cue.Facet, cue.Category, cue.Phrase)]}");
            cues.Add(cue);
        }

        return cues;
    }

    private static void CheckCategory(CheckedRow row, IReadOnlyList<Category> known, CheckedTable file)
    {
        var (facet, category) = (row["facet"], row["category"]);
        if (facet is not ("theme" or "kind" or "none"))
            file.Report(row, $"facet '{facet}': expected theme, kind or none");
        else if (facet == "none" && category.Length > 0)
            file.Report(row, $"category '{category}': expected nothing, for the facet is none");
        else if (facet != "none")
            KnownIds.Check(row, "category", known, file);
    }

    private static double WeightOf(CheckedRow row, CheckedTable file)
    {
        if (row["mask"] is not ("" or "yes" or "no"))
            file.Report(row, $"mask '{row["mask"]}': expected yes, no or nothing");
        var known = double.TryParse(row["weight"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight);
        if (!known || weight > 3)
            file.Report(row, $"weight '{row["weight"]}': expected a number from 0 to 3");
        else if (row["mask"] == "yes" != (weight == 0))
            file.Report(row, $"weight '{row["weight"]}': expected 0 for a mask, and more than 0 for any other cue");
        return weight;
    }
}
