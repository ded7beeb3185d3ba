using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Charts;

/// <summary>Reads the statements of a chart in long form.</summary>
internal static class StatementRows
{
    /// <summary>In the file's order; a row without a theme is kept with none.</summary>
    public static IReadOnlyList<Statement> Read(CheckedTable table, IReadOnlyList<Article> articles, Codebook? codebook)
    {
        var known = articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!known.Contains(row["article_id"]))
                table.Report(row, $"article_id '{row["article_id"]}' is not in articles.csv");
            if (row["statement"].Length == 0)
                table.Report(row, "the statement is empty");
            CheckId(row, "kind", codebook?.Kinds, mayBeEmpty: false, table);
            CheckId(row, "theme", codebook?.Themes, mayBeEmpty: true, table);
        }

        return [.. table.Rows.Select(row => StatementOf(row, table))];
    }

    private static void CheckId(CheckedRow row, string column, IReadOnlyList<Category>? known, bool mayBeEmpty, CheckedTable table)
    {
        var id = row[column];
        if (id.Length == 0 && !mayBeEmpty)
            table.Report(row, $"the {column} is empty");
        if (id.Length > 0 && known is not null && known.All(one => one.Id != id))
            table.Report(row, $"{column} '{id}' is not in the codebook; there are {string.Join(", ", known.Select(one => one.Id))}");
    }

    private static Statement StatementOf(CheckedRow row, CheckedTable table) => new(
        row["article_id"], row["kind"], WholeNumber.Read(row, "number", table), row["theme"] is { Length: > 0 } theme ? theme : null,
        row["statement"], row["damage"] is { Length: > 0 } damage ? damage : "none", row["note"], row["raw"])
    {
        Provenance = ProvenanceCells.Read(row, table),
    };
}
