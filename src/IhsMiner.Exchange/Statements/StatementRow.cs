namespace IhsMiner.Exchange.Statements;

/// <summary>One statement to classify.</summary>
/// <param name="Line">Where it begins in its file, 1 for the first line.</param>
/// <param name="Statement">Trimmed; empty where the row of a CSV file has none, so that no row of it is lost.</param>
/// <param name="Cells">The whole row as it stands, in the order of <see cref="StatementSource.Columns"/>.</param>
public sealed record StatementRow(int Line, string Statement, IReadOnlyList<string> Cells);
