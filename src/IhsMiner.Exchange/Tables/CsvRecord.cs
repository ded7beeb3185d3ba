namespace IhsMiner.Exchange.Tables;

/// <summary>One row of a CSV file as it stands.</summary>
/// <param name="Line">The line it begins on, 1 for the first; a row with quoted line breaks takes several.</param>
/// <param name="Cells">Unquoted and untrimmed.</param>
public sealed record CsvRecord(int Line, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
