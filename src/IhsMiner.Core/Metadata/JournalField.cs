using System.Text.RegularExpressions;
using IhsMiner.Documents;

namespace IhsMiner.Metadata;

/// <summary>Finds the journal's name: in the wordings in which journals cite themselves, and by the shape of such names.</summary>
internal static partial class JournalField
{
    /// <summary>The most words of a journal's name.</summary>
    private const int MostWords = 12;

    public static MetadataField? Of(FrontMatter front, DocumentInfo info, IEnumerable<Passage> citations)
    {
        IReadOnlyList<Passage> pages = [.. front.Lines, .. front.Heads];
        var findings = new List<Finding>(
        [
            .. pages.Concat(front.Blocks).Concat(citations).SelectMany(passage => In(passage, Cited(), "cited", Certainty.Stated)),
            .. front.Blocks.Concat(front.Heads).SelectMany(passage => In(passage, Opening(), "cited", Certainty.Stated)),
            .. pages.SelectMany(passage => In(passage, Headed(), "head", Certainty.Stated)),
            .. BeforeVolume(front.Lines),
            .. front.Blocks.Concat(pages).Concat(front.Stacks).SelectMany(passage => In(passage, Named(), "name", Certainty.Shown)),
            .. info.Subject is { } subject && Subject().Match(subject) is { Success: true } match
                ? [new Finding(match.Groups["j"].Value, "info", Certainty.Claimed, match.Value, null)] : Array.Empty<Finding>(),
        ]);
        findings = [.. findings.Where(finding => IsName(finding.Value))];
        var whole = findings.Where(finding => !finding.Value.Contains('.')).ToList();
        return Finding.Best(whole.Count > 0 ? whole : findings, TitleField.Key);
    }

    private static IEnumerable<Finding> In(Passage passage, Regex wording, string kind, double confidence)
    {
        foreach (Match match in wording.Matches(passage.Text))
        {
            var name = match.Groups["j"];
            yield return new(name.Value.Trim(' ', ',', '|'), kind, confidence, match.Value, passage.At(name.Index, name.Length));
        }
    }

    /// <summary>The line above 'Volume 2016, Article ID …'.</summary>
    private static IEnumerable<Finding> BeforeVolume(IReadOnlyList<Passage> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (Volume().IsMatch(lines[i].Text))
                yield return new(lines[i - 1].Text, "volume", Certainty.Stated, lines[i - 1].Text,
                    lines[i - 1].At(0, lines[i - 1].Text.Length));
        }
    }

    private static bool IsName(string text) => text.Length >= 2 && char.IsUpper(text[0]) && text.Count(c => c == ' ') < MostWords
        && text.Any(char.IsLetter) && !NoName().IsMatch(text);

    [GeneratedRegex(
        @"\bet\ al\.?,?\s(?<j>\p{Lu}[\p{L}&:.\-\ ]{1,80}?),?\s\(?(19|20)\d\d\b
        |\((19|20)\d\d\),?\s(?<j>\p{Lu}[\p{L}&:.\-\ ]{1,80}?),\s(doi|https?|vol|\d)",
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Cited();

    /// <summary>'BMJ Open 2019;9:e1' at the start of a head or block; within a citation it might be the end of a longer name.</summary>
    [GeneratedRegex(@"^(?!.*\bet\ al\b)(?<j>\p{Lu}[\p{L}&:.\-\ ]{1,80}?)\s(19|20)\d\d\s?[;,]\s?\d+\s?[(:,]",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"^(?<j>\p{Lu}[\p{L}&:\-\ ]{1,80}?)\s*(\|\s*(https?:|www|doi)|\s\d{1,3}\s+\S+\.(org|com)$)",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Headed();

    [GeneratedRegex(@"^(volume|vol\.)\s\d", RegexOptions.IgnoreCase)]
    private static partial Regex Volume();

    /// <summary>Names that say that they are a journal's, alone on their line or block.</summary>
    [GeneratedRegex(
        @"^(?<j>(The\s)?(\p{Lu}\p{L}+\s){0,3}(Journal|Annals|Archives|Bulletin)\s(of|in|for)\s(the\s)?\p{Lu}[\p{L}&,\-\ ]{2,80}
        |Frontiers\sin\s\p{Lu}[\p{L}\ ]{2,60}|(BMC|BMJ|JAMA|PLOS|PLoS)\s\p{Lu}[\p{L}\ ]{2,60}|(\p{Lu}\p{L}+\s){1,4}Journal)$",
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<j>\p{Lu}[\p{L}&:\-\ ]{1,80}?),\s(19|20)\d\d\b", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(open access|research|article|review|page|vol|doi|received|accepted|published|copyright|the authors?)\b[^a-z]*$"
        + @"|publishing|publishers?\b|\bet al\b|\bcorrespond|\buniversity\b|creative commons|\blicen[cs]e",
        RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
