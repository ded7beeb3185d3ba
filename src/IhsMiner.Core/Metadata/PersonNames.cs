using System.Text.RegularExpressions;

namespace IhsMiner.Metadata;

/// <summary>Reads lists of people's names.</summary>
internal static partial class PersonNames
{
    /// <summary>The share of a list's parts that must be names; degrees and marks may stand between them.</summary>
    private const double FewestNames = 0.6;

    private const int MostWords = 5;

    /// <summary>Words of names that are written small, in the languages of Europe and in Arabic.</summary>
    private static readonly string[] Particles =
        ["de", "da", "do", "dos", "das", "del", "della", "der", "den", "van", "von", "la", "le", "du", "di", "el", "al", "bin", "ibn",
            "ten", "ter", "y", "e", "zu", "af", "av"];

    /// <summary>The names in order; empty where the text is no list of names.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        if (NoList().IsMatch(text))
            return [];
        var parts = Marks().Replace(text, " ").Split([",", ";", " and ", " & ", "·", "|"], StringSplitOptions.TrimEntries)
            .Select(part => part.StartsWith("and ", StringComparison.Ordinal) ? part[4..] : part)
            .Select(part => string.Join(' ', part.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(part => part.Length > 0 && !Degree().IsMatch(part))
            .ToList();
        var names = parts.Where(IsName).ToList();
        return names.Count >= FewestNames * parts.Count ? names : [];
    }

    private static bool IsName(string part)
    {
        var words = part.Split(' ');
        return words.Length is >= 2 and <= MostWords
            && char.IsUpper(words[0][0]) && words[^1].Length > 1
            && words.All(word => Particles.Contains(word) || (char.IsUpper(word[0]) && word.Any(char.IsLetter))
                || (word == words[^1] && char.IsLower(word[0]) && words.Length == 2))
            && part.All(c => char.IsLetter(c) || c is ' ' or '-' or '‐' or '.' or '\'' or '’');
    }

    /// <summary>Figures and signs that point to notes, and what stands in brackets.</summary>
    [GeneratedRegex(@"[\d*†‡§¶#✉]+|\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^((Ph\.?\ ?D|M\.?D|M\.?Sc|B\.?Sc|M\.?P\.?H|Dr\.?P\.?H|R\.?N|MBBS|MBChB|FRCP|MA|BA|MS|MHA|MBA|DPhil|Prof|Dr|et\ al)\.?)$",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Degree();

    [GeneratedRegex(
        @"\b(universit|department|institute|hospital|school\ of|faculty|cent(re|er)\b|college|ministry|correspond|received|accepted
        |published|article|journal|copyright|licen[cs]e|abstract|keywords|volume|edited|reviewed|open\ access|research|report|guideline
        |health|care|service|version|draft|press|foundation|the)|@|https?:",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NoList();
}
