using System.Text.RegularExpressions;

namespace IhsMiner.References;

/// <summary>Finds the DOI (DOI Handbook, 2.2) in what people write for one: bare, after <c>doi:</c>, or as a resolver's address.</summary>
public static partial class Doi
{
    /// <summary>The first DOI without what stands around it, or null. Two DOIs that differ in case alone are one.</summary>
    public static string? In(string text)
    {
        var match = Pattern().Match(text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        if (!match.Success)
            return null;
        var value = match.Value.TrimEnd('.', ',', ';', ':', ']', '>', '}', '"', '\'', '”', '’');
        return value.EndsWith(')') && !value.Contains('(') ? value.TrimEnd(')') : value;
    }

    /// <summary>Whether both texts hold the same DOI.</summary>
    public static bool Same(string? one, string? other) =>
        one is not null && other is not null && In(one) is { } doi && string.Equals(doi, In(other), StringComparison.OrdinalIgnoreCase);

    // A DOI has no spaces, and one is far shorter than this.
    [GeneratedRegex(@"\b10\.\d{4,9}/[^\s|<""]{1,300}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
