using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Charts;

/// <summary>Who coded a statement, when, and where it stands, as cells of a chart in long form.</summary>
internal static class ProvenanceCells
{
    private const string Date = "yyyy-MM-dd";

    public static readonly string[] Columns = ["coder", "date", "page", "quotation", "factor_score", "kind_score", "theme_score"];

    public static object?[] Of(Provenance? provenance) =>
    [
        provenance?.Coder, Text(provenance?.Date), provenance?.Page, provenance?.Quotation, provenance?.Scores?.Factor,
        provenance?.Scores?.Kind, provenance?.Scores?.Theme,
    ];

    /// <summary>Null where the row names no coder.</summary>
    public static Provenance? Read(CheckedRow row, CheckedTable table)
    {
        if (row["coder"].Length == 0)
            return null;
        return new(row["coder"], ReadDate(row, table), WholeNumber.Read(row, "page", table), row["quotation"], ReadScores(row, table));
    }

    public static string? Text(DateOnly? date) => date?.ToString(Date, CultureInfo.InvariantCulture);

    private static DateOnly? ReadDate(CheckedRow row, CheckedTable table)
    {
        if (row["date"].Length == 0)
            return null;
        if (DateOnly.TryParseExact(row["date"], Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        table.Report(row, $"date '{row["date"]}': expected one such as 2026-03-31, or nothing");
        return null;
    }

    private static CodingScores? ReadScores(CheckedRow row, CheckedTable table)
    {
        string[] cells = [row["factor_score"], row["kind_score"], row["theme_score"]];
        if (cells.All(cell => cell.Length == 0))
            return null;
        double[] scores = [.. cells.Select(cell => ReadScore(row, cell, table))];
        return new(scores[0], scores[1], scores[2]);
    }

    private static double ReadScore(CheckedRow row, string cell, CheckedTable table)
    {
        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 1)
            return score;
        table.Report(row, $"score '{cell}': expected a number from 0 to 1 in each of the three columns of scores, or nothing in all");
        return 0;
    }
}
