using IhsMiner.Coding;
using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Exchange.Charts;

namespace IhsMiner.Exchange.Worksheets;

/// <summary>A disagreement with what a chart knows of it.</summary>
/// <param name="Id">See <see cref="StatementIds"/>.</param>
public sealed record WorksheetRow(string Id, Article Article, Disagreement Disagreement)
{
    /// <summary>The most confident first; equal ones in the order given.</summary>
    public static IReadOnlyList<WorksheetRow> Of(Chart chart, IEnumerable<Disagreement> disagreements)
    {
        var ids = StatementIds.Of(chart);
        var articles = chart.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return [.. disagreements
            .OrderByDescending(disagreement => disagreement.Confidence)
            .Select(disagreement => new WorksheetRow(
                ids[disagreement.Answer.Statement], articles[disagreement.Answer.Statement.ArticleId], disagreement))];
    }

    /// <summary>Where the article is to be found; null where the chart has no address of it, or lost a part of it (<c>…</c>).</summary>
    public Uri? Address => ArticleLink.Of(Article);
}
