using System.Text.RegularExpressions;

namespace IhsMiner.Layout;

/// <summary>Tells an entry of a reference list by its shape, wherever it stands: number, names with initials, year.</summary>
internal static partial class ReferenceShape
{
    /// <summary>The longest entry, in characters.</summary>
    private const int Longest = 700;

    /// <summary>A surname with initials.</summary>
    private const string Name = @"[A-Z][\w’'-]+,?\s([A-Z]\.?[ -]?){1,3}";

    public static bool Has(string text) =>
        text.Length is > 30 and < Longest && (Numbered().IsMatch(text) || Unnumbered().IsMatch(text)) && Year().IsMatch(text);

    [GeneratedRegex(@"^\[?\d{1,3}[\].]?\s+" + Name + "[,.;]", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    /// <summary>Without a number, two names in a row.</summary>
    [GeneratedRegex("^" + Name + @",\s(&\s|and\s)?" + Name + "[,.;]", RegexOptions.ExplicitCapture)]
    private static partial Regex Unnumbered();

    [GeneratedRegex(@"\b(19|20)\d\d[a-z]?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
