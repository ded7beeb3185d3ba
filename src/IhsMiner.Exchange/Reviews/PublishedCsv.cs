using System.Globalization;
using System.Text.RegularExpressions;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Tables;
using IhsMiner.Reviews;

namespace IhsMiner.Exchange.Reviews;

/// <summary>Reads what a review printed of its articles: <c>published.csv</c> beside its chart.</summary>
public static partial class PublishedCsv
{
    private const string Name = "published.csv";

    // Between values of which any will do, as between aliases in a codebook.
    private const char Or = ';';

    private static readonly string[] Columns = ["group", "label", "values", "articles", "percent", "source", "note"];

    /// <summary>In the file's order; empty where there is no such file. Reports all faults in one <see cref="IhsMinerException"/>.</summary>
    public static IReadOnlyList<PublishedFigure> ReadBeside(string chartPath)
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(chartPath))!, Name);
        if (!File.Exists(path))
            return [];
        var faults = new List<Fault>();
        var table = CheckedTable.Read(path, Columns, faults);
        PublishedFigure[] figures = [.. table.Rows.Select(row => FigureOf(row, table))];
        Faults.ThrowIfAny(path, faults);
        return figures;
    }

    private static PublishedFigure FigureOf(CheckedRow row, CheckedTable table)
    {
        var group = GroupNames.Parse(row["group"]);
        if (group is null)
            table.Report(row, $"group '{row["group"]}': expected {string.Join(", ", GroupNames.All)}");
        string[] values = [.. row["values"].Split(Or, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (values.Length == 0 || (group == ReviewGroup.Year && !values.All(Years().IsMatch)))
            table.Report(row, $"values '{row["values"]}': expected {(group == ReviewGroup.Year ? "years such as 2010..2014" : "a value of the chart")}");
        if (!decimal.TryParse(row["percent"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100)
            table.Report(row, $"percent '{row["percent"]}': expected a number from 0 to 100");
        return new(
            group ?? ReviewGroup.Year, row["label"], values, WholeNumber.Read(row, "articles", table), percent, row["source"], row["note"]);
    }

    [GeneratedRegex(@"^[0-9]{4}(\.\.([0-9]{4})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
