using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace IhsMiner.Layout;

/// <summary>Tells captions by their label, <c>Fig. 2</c> or <c>Table 1</c>, and from sentences that begin with one.</summary>
internal static partial class CaptionLabels
{
    /// <summary>The letters with which labels begin.</summary>
    private const string Initials = "ABCDEFGIMOPSTV";

    /// <summary>The most lines of a caption that stands below its label.</summary>
    private const int LongestBelow = 3;

    /// <summary>What follows the label in a sentence of the text: a verb, or a word that binds the label to one.</summary>
    private static readonly FrozenSet<string> InSentences = (
        "and or in of to below above also we is are was were has have can shows show showed presents present presented "
        + "lists list listed summarises summarise summarised summarizes summarize summarized gives give illustrates "
        + "illustrate illustrated describes describe described outlines outline provides provide provided reports report "
        + "reported displays display depicts depict compares compare contains contain details demonstrates demonstrate "
        + "indicates indicate reveals reveal highlights highlight includes include offers offer sets set explains explain "
        + "represents represent suggests suggest identifies identify").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Opens(string text)
    {
        if (text.Length == 0 || !Initials.Contains(text[0], StringComparison.Ordinal))
            return false;
        var label = Label().Match(text);
        return label.Success && !GoesOnAsSentence(text.AsSpan(label.Length).TrimStart());
    }

    /// <summary>True where the caption is a label alone, and the few lines right below it are what it labels.</summary>
    public static bool IsBare(Paragraph caption, Paragraph next) =>
        Label().Match(caption.Text).Length >= caption.Text.TrimEnd('.', ':', ' ').Length && next.Lines.Count <= LongestBelow
        && next.Page == caption.Page && next.First.Top >= caption.Last.Top && next.First.Top - caption.Last.Bottom < caption.Size;

    private static bool GoesOnAsSentence(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 0 && rest[0] is '(' or ',' or ';' or ')' or ']')
            return true;
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end]))
            end++;
        return InSentences.Contains(rest[..end].ToString()) || IsVerb(rest[..end]);
    }

    /// <summary>The endings of a verb, in small letters: captions begin with a capital.</summary>
    private static bool IsVerb(ReadOnlySpan<char> word) =>
        word.Length > 3 && char.IsLower(word[0]) && (word[^1] == 's' || word.EndsWith("ed", StringComparison.Ordinal));

    [GeneratedRegex(
        @"^((supplementary|additional|appendix|online|extended\ data)\ )?
        (fig(ure|s|\.)?|table|box|chart|exhibit|map|panel|scheme|graph|diagram|infographic|illustration|video|plate)
        \.?[\s-]*([A-Z]?\d{1,3}([.-]\d{1,2})?[a-z]?([–-][a-z])?|[IVX]{1,5})\b",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
        | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
