using System.Text.RegularExpressions;

namespace IhsMiner.Layout;

/// <summary>Tells captions by their label, <c>Fig. 2</c> or <c>Table 1</c>, and from sentences that begin with one.</summary>
internal static partial class CaptionLabels
{
    public static bool Opens(string text)
    {
        if (text.Length == 0 || text[0] is not ('F' or 'T' or 'B' or 'C' or 'E' or 'M' or 'P' or 'S' or 'G' or 'D' or 'I' or 'V' or 'A' or 'O'))
            return false;
        var label = Label().Match(text);
        return label.Success && !Sentence().IsMatch(text.AsSpan(label.Length));
    }

    /// <summary>True for a label of tables and boxes, whose content follows.</summary>
    public static bool OpensTable(string text) => Opens(text) && (text[0] is 'T' or 'B' || text.StartsWith("Supplementary Table", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^((supplementary|additional|appendix|online|extended data) )?(fig(ure|s|\.)?|table|box|chart|exhibit|map|panel|scheme|graph|diagram|infographic|illustration|video|plate)\.?\s*[A-Z]?\d{1,3}([.-]\d{1,2})?[a-z]?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    /// <summary>What follows the label in a sentence of the text: a verb, or words that bind it to one.</summary>
    [GeneratedRegex(@"^\s*(\(|,|;|and\b|or\b|in\b|of\b|to\b|below\b|above\b|also\b|we\b|is\b|are\b|was\b|were\b|has\b|have\b|can\b|shows?\b|showed\b|presents?\b|presented\b|lists?\b|listed\b|summari[sz]es?\b|summari[sz]ed\b|gives?\b|illustrates?\b|illustrated\b|describes?\b|described\b|outlines?\b|provides?\b|provided\b|reports?\b|reported\b|displays?\b|depicts?\b|compares?\b|contains?\b|details\b|demonstrates?\b|indicates?\b|reveals?\b|highlights?\b|includes?\b|offers?\b|sets? out\b|explains?\b|represents?\b|suggests?\b|identif)")]
    private static partial Regex Sentence();
}
