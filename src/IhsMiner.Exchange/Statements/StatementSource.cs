namespace IhsMiner.Exchange.Statements;

/// <summary>A file of statements to classify.</summary>
/// <param name="Columns">All column names in the file's order; of a <c>.txt</c> file <c>statement</c> alone.</param>
/// <param name="Rows">In the file's order. Read anew, row by row, each time it is gone through.</param>
public sealed record StatementSource(IReadOnlyList<string> Columns, IEnumerable<StatementRow> Rows);
