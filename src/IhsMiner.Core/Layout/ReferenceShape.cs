using System.Text.RegularExpressions;

namespace IhsMiner.Layout;

/// <summary>Tells an entry of a reference list by its shape, wherever it stands: number, names with initials, year.</summary>
internal static partial class ReferenceShape
{
    /// <summary>The longest entry, in characters.</summary>
    private const int Longest = 700;

    public static bool Has(string text) => text.Length is > 30 and < Longest && Names().IsMatch(text) && Year().IsMatch(text);

    /// <summary>A surname with initials and a comma or stop, after a number, or followed by another name.</summary>
    [GeneratedRegex(@"^(\[?\d{1,3}[\].]?\s+(?<name>[A-Z][\w’'-]+,?\s([A-Z]\.?[ -]?){1,3}[,.;])|(?<name>[A-Z][\w’'-]+,?\s([A-Z]\.?[ -]?){1,3},\s(&\s|and\s)?[A-Z][\w’'-]+,?\s([A-Z]\.?[ -]?){1,3}[,.;]))", RegexOptions.ExplicitCapture)]
    private static partial Regex Names();

    [GeneratedRegex(@"\b(19|20)\d\d[a-z]?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
