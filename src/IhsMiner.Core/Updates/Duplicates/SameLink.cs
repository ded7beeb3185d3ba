using IhsMiner.References;

namespace IhsMiner.Updates.Duplicates;

/// <summary>Whether two articles are to be found at the same place.</summary>
internal static class SameLink
{
    /// <summary>What they share, <c>DOI</c> or <c>address</c>; null where nothing says that they do.</summary>
    public static string? Of(string one, string other)
    {
        if (Doi.Same(one, other))
            return "DOI";
        var (mine, theirs) = (Address(one), Address(other));
        return mine.Length > 0 && mine == theirs ? "address" : null;
    }

    /// <summary>Whether both have a DOI, and not the same.</summary>
    public static bool AreOtherDois(string one, string other) => Doi.In(one) is not null && Doi.In(other) is not null && !Doi.Same(one, other);

    // An address without the parts that differ from copy to copy. One of a site's front page is that of many articles.
    private static string Address(string text)
    {
        if (Doi.In(text) is not null || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.AbsolutePath.Trim('/').Length == 0)
            return "";
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        return $"{host}{uri.AbsolutePath.TrimEnd('/')}{uri.Query}";
    }
}
