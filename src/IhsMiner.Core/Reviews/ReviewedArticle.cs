using System.Globalization;
using IhsMiner.Coding;

namespace IhsMiner.Reviews;

/// <summary>An article with its statements.</summary>
/// <param name="Statements">At least one.</param>
internal sealed record ReviewedArticle(Article Article, IReadOnlyList<Statement> Statements)
{
    /// <summary>What the chart says of it; nothing where the chart lost that.</summary>
    public IEnumerable<string> Values(ReviewGroup group) => group switch
    {
        ReviewGroup.Year => Known(Article.Year?.ToString(CultureInfo.InvariantCulture)),
        ReviewGroup.StudyType => Known(Article.StudyType),
        ReviewGroup.Database => Known(Article.Database),
        ReviewGroup.Kind => Statements.Select(statement => statement.Kind).Distinct(StringComparer.Ordinal),
        _ => Statements.Select(statement => statement.Theme).OfType<string>().Distinct(StringComparer.Ordinal),
    };

    /// <summary>Whether statements were lost: a cell's highest printed number exceeds its statements.</summary>
    public bool LostStatements => Statements.GroupBy(statement => statement.Kind, StringComparer.Ordinal)
        .Any(cell => cell.Max(statement => statement.Number ?? 0) > cell.Count());

    /// <summary>Whether a statement is damaged in a way that nobody could mend, or has no theme.</summary>
    public bool IsDamaged => Statements.Any(statement => statement.Damage is not ("none" or "repaired") || statement.Theme is null);

    private static IEnumerable<string> Known(string? value) => string.IsNullOrEmpty(value) ? [] : [value];
}
