using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codings;

/// <summary>One coder's file as read.</summary>
/// <param name="Codings">
/// By the item's id, in the file's order; the parts of an id of several columns are joined by a comma.
/// </param>
/// <param name="HasClusters">Whether it has the column of clusters.</param>
internal sealed record CodingFile(CodingSource Source, OrderedDictionary<string, Coding> Codings, bool HasClusters)
{
    /// <exception cref="IhsMinerException">
    /// A column that is not there, a row without an id or with one that was there before, or no row.
    /// </exception>
    public static CodingFile Read(CodingSource source)
    {
        var table = source.Given ?? CsvTable.Read(source.Path);
        int[] keys = [.. source.Keys.Select(key => Place(table, key))];
        var field = Place(table, source.Field);
        var cluster = source.Cluster is null ? -1 : table.IndexOf(source.Cluster);
        var codings = new OrderedDictionary<string, Coding>(table.Rows.Count, StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count != table.Columns.Count)
                throw Fault(source, row, $"expected {table.Columns.Count} cells, found {row.Cells.Count}; quote those with separators");
            var id = string.Join(", ", keys.Select(key => row.Cells[key].Trim()));
            if (keys.All(key => string.IsNullOrWhiteSpace(row.Cells[key])))
                throw Fault(source, row, $"no {string.Join(", ", source.Keys)}; every row needs one to be found in other files");
            var coding = new Coding(row.Line, Text(row.Cells[field]), cluster < 0 ? null : Text(row.Cells[cluster]));
            if (!codings.TryAdd(id, coding))
                throw Fault(source, row, $"'{id}' was on line {codings[id].Line} before; name further columns with --on, or remove one");
        }

        return codings.Count == 0
            ? throw new IhsMinerException($"{source.Path}: no rows below the column names; expected one an item.")
            : new(source, codings, cluster >= 0);
    }

    private static int Place(Table table, string column) => table.IndexOf(column) is >= 0 and var place
        ? place
        : throw new IhsMinerException(
            $"{table.Path}, line 1: no column '{column}'; there are {string.Join(", ", table.Columns)}. Name one of these.");

    private static string? Text(string cell) => cell.Trim() is { Length: > 0 } text ? text : null;

    private static IhsMinerException Fault(CodingSource source, CsvRecord row, string message) =>
        new($"{source.Path}, line {row.Line}: {message}.");
}
