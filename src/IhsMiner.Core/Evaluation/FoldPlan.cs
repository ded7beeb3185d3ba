using System.Globalization;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>How a chart is cut into folds.</summary>
/// <param name="Scheme">For a reader, such as <c>leave-one-article-out</c>.</param>
/// <param name="LeftOut">Articles in no fold, because the chart gives them no year and the scheme goes by years.</param>
public sealed record FoldPlan(string Scheme, IReadOnlyList<Fold> Folds, IReadOnlyList<string> LeftOut)
{
    /// <inheritdoc cref="Fold.LeaveOneArticleOut"/>
    public static FoldPlan LeaveOneArticleOut(Chart chart) => new("leave-one-article-out", Fold.LeaveOneArticleOut(chart), []);

    /// <inheritdoc cref="Fold.Grouped"/>
    public static FoldPlan Grouped(Chart chart, int parts, int seed) => new(
        string.Create(CultureInfo.InvariantCulture, $"{parts} folds of whole articles"), Fold.Grouped(chart.Statements, parts, seed), []);

    /// <inheritdoc cref="Fold.Until"/>
    public static FoldPlan Until(Chart chart, int year)
    {
        var undated = chart.Articles.Where(article => article.Year is null).Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"learned up to {year}, tested on later articles"),
            [Fold.Until(chart, year)],
            [.. Fold.ArticlesOf(chart.Statements).Where(undated.Contains)]);
    }
}
