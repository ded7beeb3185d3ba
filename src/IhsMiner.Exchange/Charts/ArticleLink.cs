using IhsMiner.Coding;

namespace IhsMiner.Exchange.Charts;

/// <summary>Where an article is to be found.</summary>
internal static class ArticleLink
{
    private const char Lost = '…';

    /// <summary>Null where the chart has no address of it, or lost a part of it (<c>…</c>).</summary>
    public static Uri? Of(Article article) => article.DoiOrUrl.StartsWith("10.", StringComparison.Ordinal)
        ? AddressOf($"https://doi.org/{article.DoiOrUrl}")
        : AddressOf(article.DoiOrUrl);

    private static Uri? AddressOf(string text) =>
        !text.Contains(Lost) && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? uri : null;
}
