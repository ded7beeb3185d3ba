using System.Text.RegularExpressions;

namespace IhsMiner.Layout;

/// <summary>Tells the names of a document's authors, and the places they work at, from its headings and its text.</summary>
internal static partial class Bylines
{
    /// <summary>The last page on which they are looked for.</summary>
    public const int LastPage = 3;

    /// <summary>The fewest names that are told by commas, and the fewest words of a name.</summary>
    private const int FewestNames = 2, FewestWords = 2;

    /// <summary>The fewest initials that tell names without commas between them.</summary>
    private const int FewestInitials = 3;

    private const RegexOptions Plain =
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture;

    public static bool Has(string text) => AreNames(text) || IsPlace(text);

    /// <summary>Names alone, with initials or with the figures and signs that point to places.</summary>
    private static bool AreNames(string text)
    {
        if (!NamesOnly().IsMatch(text))
            return false;
        var initials = Initial().Count(text);
        if (initials >= FewestInitials)
            return true;
        var names = Between().Split(text).Where(name => name.Any(char.IsLetter)).ToList();
        return (initials > 0 || text.Any(c => char.IsDigit(c) || c is '*' or '†' or '‡')) && names.Count >= FewestNames
            && names.All(name => NameWord().Count(name) >= FewestWords);
    }

    /// <summary>A department or an institute, commas up to its country, and no verb.</summary>
    private static bool IsPlace(string text) =>
        text.Count(c => c == ',') >= 2 && Place().IsMatch(text) && !Verb().IsMatch(text);

    [GeneratedRegex(
        @"^(?>(\p{Lu}(?>[\p{L}\p{M}.'’‐-]*)|(de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|la|le|el|al|bin|ibn|and|y|e)\b
        |[a-z](?=[\s,])|[\d\s,;|&()*†‡§¶\#•·\[\]])+)$",
        Plain)]
    private static partial Regex NamesOnly();

    [GeneratedRegex(@"(?<![\p{L}.])\p{Lu}\.(-?\p{Lu}\.)*(?=[\s\p{Lu}])", Plain)]
    private static partial Regex Initial();

    [GeneratedRegex(@"[,;|&]|\band\b", Plain)]
    private static partial Regex Between();

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}.'’‐-]*", Plain)]
    private static partial Regex NameWord();

    [GeneratedRegex(
        @"^[^\p{L}]*([a-z]\ ?)?(From\ )?([Tt]he\ )?(\p{Lu}[\p{L}.'’-]*\ ){0,4}
        (D[eé]partements?|Departments?|Dept\.?|Divisions?|Faculty|School|Institut\p{L}*|Laborator\p{L}*|College|Cent(re|er)|Hospital
        |Universit\p{L}*|Section|Unit|Clinic|Academy|Foundation|Ministry)(?=[,.;]|$|\ (of|for|and|de)\b|\ [\p{Lu}\d])",
        Plain)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(was|were|is|are|has|have|had|will|can|may|should|we|our|this|that|which)\b", Plain)]
    private static partial Regex Verb();
}
