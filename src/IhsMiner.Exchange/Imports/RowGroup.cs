using System.Text;
using System.Text.RegularExpressions;
using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Imports;

/// <summary>The rows of one article: the one that names it, and those below that go on with its cells.</summary>
internal sealed partial record RowGroup(IReadOnlyList<GridRow> Rows)
{
    public GridRow First => Rows[0];

    /// <summary>
    /// A row without authors, year and title belongs to the row above it. Where both rows have an article's id, that decides.
    /// </summary>
    public static IReadOnlyList<RowGroup> Of(IEnumerable<GridRow> rows, ChartHeader header)
    {
        var naming = header.Columns.Where(column => column.Field is Field.Authors or Field.Year or Field.Title).ToList();
        if (naming.Count == 0)
            naming = [.. header.Columns.Where(column => column.Field is not null)];
        var groups = new List<List<GridRow>>();
        foreach (var row in rows)
        {
            var names = naming.Count == 0 || naming.Any(column => !string.IsNullOrWhiteSpace(row[column.Index]));
            var (id, above) = (IdOf(row, header), groups.Count > 0 ? IdOf(groups[^1][0], header) : "");
            if (groups.Count == 0 || (id.Length > 0 && above.Length > 0 ? id != above : names))
                groups.Add([row]);
            else
                groups[^1].Add(row);
        }

        return [.. groups.Select(group => new RowGroup(group))];
    }

    /// <summary>
    /// All that the column holds, row under row, and where each row begins in it. Repeated spaces are one space, and repeated line
    /// breaks one <c>\n</c>.
    /// </summary>
    public (string Text, IReadOnlyList<(int Start, int Row)> Begins) Cell(int column)
    {
        var text = new StringBuilder();
        var begins = new List<(int, int)>();
        foreach (var row in Rows.Where(row => !string.IsNullOrWhiteSpace(row[column])))
        {
            if (text.Length > 0)
                text.Append('\n');
            begins.Add((text.Length, row.Number));
            text.Append(Spaces().Replace(row[column], space => space.ValueSpan.ContainsAny('\r', '\n') ? "\n" : " "));
        }

        return (text.ToString(), begins);
    }

    /// <summary>The id that the row gives its article; empty where it gives none.</summary>
    public static string IdOf(GridRow row, ChartHeader header) =>
        header.Of(Field.Id).Select(column => row[column.Index].Trim()).FirstOrDefault(id => id.Length > 0) ?? "";

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
