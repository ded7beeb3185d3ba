namespace IhsMiner.Reviews;

/// <summary>Why a chart that lost a part counts other numbers than the review printed.</summary>
internal static class Difference
{
    /// <param name="without">The articles that do not have the value in the chart.</param>
    public static string Of(ReviewGroup group, IReadOnlyList<ReviewedArticle> without) =>
        group is ReviewGroup.Kind or ReviewGroup.Theme ? OfStatements(without) : OfParticulars(group, without);

    private static string OfParticulars(ReviewGroup group, IReadOnlyList<ReviewedArticle> without)
    {
        var lost = without.Where(article => !article.Values(group).Any()).ToArray();
        return lost.Length == 0
            ? "the chart shows no reason: no article has lost this"
            : $"the chart lost it for {Ids(lost)}";
    }

    private static string OfStatements(IReadOnlyList<ReviewedArticle> without)
    {
        var lost = without.Where(article => article.LostStatements).ToArray();
        var damaged = without.Where(article => article.IsDamaged && !article.LostStatements).ToArray();
        string[] reasons =
        [
            .. lost.Length == 0 ? Array.Empty<string>() : [$"statements lost of {Ids(lost)}"],
            .. damaged.Length == 0 ? Array.Empty<string>() : [$"words, column or theme uncertain or lost in {Ids(damaged)}"],
        ];
        return reasons.Length == 0
            ? "the chart shows no reason: no article without it has lost anything"
            : $"of the articles without it here: {string.Join("; ", reasons)}";
    }

    private static string Ids(IEnumerable<ReviewedArticle> articles) =>
        string.Join(", ", articles.Select(article => article.Article.Id));
}
