using System.Globalization;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation.Disagreements;

/// <summary>
/// A name for each statement of a chart: its article's id, <c>#</c>, and its place among the article's statements, 1 for the first.
/// It stays the same as long as the article's rows do.
/// </summary>
public static class StatementIds
{
    /// <summary>By the statements themselves: two that read alike are two.</summary>
    public static IReadOnlyDictionary<Statement, string> Of(Chart chart) => chart.Statements
        .GroupBy(statement => statement.ArticleId, StringComparer.Ordinal)
        .SelectMany(article => article.Select((statement, place) => (statement, place)))
        .ToDictionary(
            entry => entry.statement,
            entry => string.Create(CultureInfo.InvariantCulture, $"{entry.statement.ArticleId}#{entry.place + 1}"),
            (IEqualityComparer<Statement>)ReferenceEqualityComparer.Instance);
}
