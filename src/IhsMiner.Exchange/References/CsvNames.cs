namespace IhsMiner.Exchange.References;

/// <summary>The authors of one cell of a table.</summary>
internal static class CsvNames
{
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <summary>
    /// Parted by semicolons where there are any, else by commas where every part is a name of more than one word ('Smith, John' is
    /// one name, 'John Smith, Jane Doe' are two).
    /// </summary>
    public static IEnumerable<string> In(string cell)
    {
        if (cell.Contains(';', StringComparison.Ordinal))
            return cell.Split(';', Trimmed);
        var parts = cell.Split(',', Trimmed);
        return parts.All(part => part.Contains(' ', StringComparison.Ordinal)) ? parts : [cell];
    }
}
