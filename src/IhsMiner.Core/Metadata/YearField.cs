using System.Text.RegularExpressions;
using IhsMiner.Documents;

namespace IhsMiner.Metadata;

/// <summary>Finds the year of publication.</summary>
internal static partial class YearField
{
    public static MetadataField? Of(FrontMatter front, DocumentInfo info, IEnumerable<Passage> citations)
    {
        IReadOnlyList<Passage> pages = [.. front.Lines, .. front.Blocks, .. front.Heads];
        return Finding.Best(
            [
                .. pages.SelectMany(passage => In(passage, Published(), "published", Certainty.Stated)),
                .. pages.Concat(citations).SelectMany(passage => In(passage, Cited(), "cited", Certainty.Stated)),
                .. pages.SelectMany(passage => In(passage, Copyright(), "copyright", Certainty.Shown)),
                .. info.Subject is { } subject && Subject().Match(subject) is { Success: true } match
                    ? [new Finding(match.Groups["y"].Value, "info", Certainty.Claimed, match.Value, null)] : Array.Empty<Finding>(),
                .. front.Lines.SelectMany(line => In(line, Alone(), "alone", Certainty.Guessed)),
            ],
            value => value);
    }

    private static IEnumerable<Finding> In(Passage passage, Regex wording, string kind, double confidence)
    {
        foreach (Match match in wording.Matches(passage.Text))
            yield return new(match.Groups["y"].Value, kind, confidence, match.Value, passage.At(match.Index, match.Length));
    }

    /// <summary>Of itself, as a note of its own: 'a plan that the NHS published in 2019' is about another document.</summary>
    [GeneratedRegex(@"(^|[^\p{L}\s]\s*|\bfirst\ )published(\ online|\ in)?\b[^.;]{0,25}?\b(?<y>(19|20)\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Published();

    /// <summary>'et al. Journal (2015)', 'Journal 2015, 16:3', 'Journal 2015;9:e1', 'Volume 2016, Article', 'Authors (2025)'.</summary>
    [GeneratedRegex(
        @"\bet\ al\.?,?:?\ [^.\d]{0,60}\(?(?<y>(19|20)\d\d)\b|\b(?<y>(19|20)\d\d)\)?\s?[,;:]?\s?\d{1,3}(\s?\(\d+\))?\s?[:,]\s?[A-Za-z]?\d+
        |\bvol(ume|\.)?\ (?<y>(19|20)\d\d)\b|^[^.:]{0,80}\p{L}\ \((?<y>(19|20)\d\d)\)",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Cited();

    [GeneratedRegex(@"(©|\(c\)|copyright)[^\d]{0,60}?(?<y>(19|20)\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\b(?<y>(19|20)\d\d)\b")]
    private static partial Regex Subject();

    /// <summary>A date that stands by itself, as on the cover of a report.</summary>
    [GeneratedRegex(@"^((\d{1,2}\ )?(January|February|March|April|May|June|July|August|September|October|November|December
        |Spring|Summer|Autumn|Fall|Winter)\ (\d{1,2},\ )?)?(?<y>(19|20)\d\d)$", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Alone();
}
