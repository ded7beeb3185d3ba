using IhsMiner.Coding;
using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Exchange.Grids;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Worksheets;

/// <summary>Reads back a <see cref="Worksheet"/> that people filled in, be it the CSV or the Excel workbook.</summary>
public static class AdjudicationFile
{
    private static readonly string[] Columns =
    [
        WorksheetColumn.Id, WorksheetColumn.Statement, WorksheetColumn.AdjudicatedKind, WorksheetColumn.AdjudicatedTheme,
    ];

    /// <summary>One for each row in which something was decided. Reports all faults in one <see cref="IhsMinerException"/>.</summary>
    /// <param name="chart">The chart that the worksheet was made from.</param>
    public static IReadOnlyList<Adjudication> Read(string path, Chart chart, Codebook codebook)
    {
        var faults = new List<Fault>();
        var table = CheckedTable.Of(TableFile.Read(path), Columns, faults);
        var texts = StatementIds.Of(chart).ToDictionary(entry => entry.Value, entry => entry.Key.Text, StringComparer.Ordinal);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            CheckId(row, texts, lines, table);
            CheckCode(row, WorksheetColumn.AdjudicatedKind, codebook.Kinds, table);
            CheckCode(row, WorksheetColumn.AdjudicatedTheme, codebook.Themes, table);
        }

        Faults.ThrowIfAny(path, faults);
        Adjudication[] decided =
            [.. table.Rows.Select(Of).Where(adjudication => adjudication.Kind is not null || adjudication.Theme is not null)];
        return decided.Length > 0 ? decided : throw new IhsMinerException(
            $"{path}: no row has a code under {WorksheetColumn.AdjudicatedKind} or {WorksheetColumn.AdjudicatedTheme} yet; fill some in.");
    }

    private static void CheckId(CheckedRow row, Dictionary<string, string> texts, Dictionary<string, int> lines, CheckedTable table)
    {
        var id = row[WorksheetColumn.Id];
        if (!texts.TryGetValue(id, out var text))
            table.Report(row, $"id '{id}': the chart has no such statement");
        else if (!lines.TryAdd(id, row.Line))
            table.Report(row, $"id '{id}' stands already in line {lines[id]}");
        else if (Letters(text) != Letters(row[WorksheetColumn.Statement]))
            table.Report(row, $"id '{id}': the chart's statement reads otherwise; was the worksheet made from this chart?");
    }

    private static void CheckCode(CheckedRow row, string column, IReadOnlyList<Category> known, CheckedTable table)
    {
        if (row[column].Length > 0 && known.All(category => category.Id != row[column]))
            table.Report(row, $"{column} '{row[column]}': expected {string.Join(", ", known.Select(category => category.Id))} or nothing");
    }

    private static Adjudication Of(CheckedRow row) => new(
        row[WorksheetColumn.Id], Code(row[WorksheetColumn.AdjudicatedKind]), Code(row[WorksheetColumn.AdjudicatedTheme]),
        row[WorksheetColumn.Comment]);

    private static string? Code(string cell) => cell.Length > 0 ? cell : null;

    // Spreadsheets change quotation marks and spaces.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
