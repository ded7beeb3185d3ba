namespace IhsMiner.Coding;

/// <summary>A review's data extraction chart in long form: its articles, and one row a statement.</summary>
/// <param name="Articles">In the chart's order; ids are unique.</param>
/// <param name="Statements">In the chart's order; each of one of the articles.</param>
public sealed record Chart(IReadOnlyList<Article> Articles, IReadOnlyList<Statement> Statements);
