using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Gold;

/// <summary>
/// Reads a person's coding of a document: <c>page, is_factor, kind, theme, second_theme, statement</c>, one row a sentence in
/// reading order; <c>is_factor</c> is yes or no.
/// </summary>
public static class GoldCsv
{
    private static readonly string[] Columns = ["page", "is_factor", "kind", "theme", "second_theme", "statement"];

    /// <summary>Reads all rows, and reports all faults in one <see cref="IhsMinerException"/>.</summary>
    public static IReadOnlyList<GoldSentence> Read(string path, Codebook codebook)
    {
        var faults = new List<Fault>();
        var table = CheckedTable.Read(path, Columns, faults);
        var kinds = codebook.Kinds.Select(kind => kind.Id).ToHashSet(StringComparer.Ordinal);
        var themes = codebook.Themes.Select(theme => theme.Id).ToHashSet(StringComparer.Ordinal);
        GoldSentence[] sentences = [.. table.Rows.Select(row => Sentence(row, table, kinds, themes))];
        Faults.ThrowIfAny(path, faults);
        return sentences;
    }

    private static GoldSentence Sentence(CheckedRow row, CheckedTable table, HashSet<string> kinds, HashSet<string> themes)
    {
        if (!int.TryParse(row["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page < 1)
            table.Report(row, $"page '{row["page"]}': expected a number from 1");
        if (row["is_factor"] is not ("yes" or "no"))
            table.Report(row, $"is_factor '{row["is_factor"]}': expected yes or no");
        var isFactor = row["is_factor"] == "yes";
        if (isFactor && !kinds.Contains(row["kind"]))
            table.Report(row, $"kind '{row["kind"]}': expected {string.Join(", ", kinds)}");
        if (isFactor && !themes.Contains(row["theme"]))
            table.Report(row, $"theme '{row["theme"]}': expected {string.Join(", ", themes)}");
        return new(
            page, isFactor,
            isFactor ? row["kind"] : null, isFactor ? row["theme"] : null,
            row["second_theme"].Length > 0 ? row["second_theme"] : null, row["statement"]);
    }
}
