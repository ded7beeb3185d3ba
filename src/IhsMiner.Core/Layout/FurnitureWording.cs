using System.Text.RegularExpressions;

namespace IhsMiner.Layout;

/// <summary>
/// Tells, by its wording, text about a document rather than of it: keywords, dates, licences, addresses, contents lists.
/// </summary>
internal static partial class FurnitureWording
{
    /// <summary>The number of characters at a text's start in which the wording is looked for.</summary>
    private const int Reach = 160;

    /// <summary>Signs that publishers put before such labels.</summary>
    private const string Bullets = "►■▪●• ";

    private const RegexOptions Plain =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
        | RegexOptions.ExplicitCapture;

    /// <summary>True wherever in the document the text stands.</summary>
    public static bool Has(string text)
    {
        var start = (text.Length > Reach ? text[..Reach] : text).TrimStart(Bullets);
        return Opening().IsMatch(start) || RunIn().IsMatch(start) || Statement().IsMatch(start) || Bold().IsMatch(start)
            || Leaders().IsMatch(text);
    }

    /// <summary>True for wording that gives furniture away only before the text proper begins, and on its first page.</summary>
    public static bool HasInFront(string text) => Front().IsMatch(text);

    /// <summary>True where the text names the kind of article, or how it is published.</summary>
    public static bool IsKind(string text) => Kind().IsMatch(text);

    public static bool IsKeywords(string text) => Keywords().IsMatch(text.Length > 40 ? text[..40] : text);

    [GeneratedRegex(
        @"^(©|\(c\)\ (19|20)\d\d|copyright\b|citation:|cite\ this\ article|how\ to\ cite|to\ cite\ this|suggested\ citation
        |please\ cite|(received|accepted|submitted|revised|published)(\ online|\ in\ revised\ form)?:?\ (on\ )?\d
        |(received|accepted|revised|published)(\ online)?:|article\ history|correspondence(\ to|\ should)?\b
        |corresponding\ author|\W?\s?to\ whom\ correspondence|\W?\s?(present|current)\ address|sources?\ of\ support\b
        |\*\s*(corresponding|correspondence)|e-?mail(\ address)?:
        |(academic\ |handling\ |associate\ )?editor(s|ed\ by)?:|edited\ by|reviewed\ by|open\ access\ this
        |this\ is\ an\ open.access\ article|this\ article\ is\ (licensed|distributed|an\ open)|publisher[’']?s\ note
        |full\ list\ of\ author|doi:|https?://\S+$|www\.\S+$|issn\b|isbn\b|submit\ your\ (next\ )?manuscript
        |additional\ information\ and\ declarations|supplement(ary|al)\ material\ is\ available|click\ here\ for
        |\(?continued(\ (on|from)\ .{0,30})?[).…]*$|\(?cont(’|')?d\.?\)?$|continues\ (overleaf|on\ .{0,30}$)
        |downloaded\ from|available\ online|key\ ?words?\b|tel(ephone)?[.:]|fax:|all\ rights\ reserved|for\ personal\ use\ only
        |no\ use,\ distribution|the\ online\ version\ of\ this\ article)",
        Plain)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"^(author\ contributions|authors[’']\ contributions|funding(\ statement)?|acknowledge?ments?|conflicts?\ of\ interests?
        |competing\ interests?|declaration\ of\ (competing|conflicting)\ interests?|data\ availability(\ statement)?
        |institutional\ review\ board(\ statement)?|informed\ consent(\ statement)?|sample\ availability|abbreviations(\ used)?
        |supplementary\ materials?|disclosures?|provenance\ and\ peer\ review|patient\ consent|contributors|sponsors?
        |data\ sharing(\ statement)?|financial\ disclosure|grant\ support)\s?[:.—–]\s",
        Plain)]
    private static partial Regex RunIn();

    /// <summary>What authors declare of themselves and their work, in sentences.</summary>
    [GeneratedRegex(
        @"^(the\ authors?\ (have|has|had|declares?|reported|reports?|states?)\ (that\ )?
        (they\ have\ |there\ (is|are|were)\ )?(no|nothing)\b
        |all\ authors\ (have\ )?(read|approved|contributed|declare)|these\ authors\ contributed
        |(?-i:(\p{Lu}{2,4}(,|,?\ and)\ )+\p{Lu}{2,4})
        \ (conceived|designed|performed|wrote|contributed|prepared|collected|drafted|analy[sz]ed)\b)",
        Plain)]
    private static partial Regex Statement();

    /// <summary>Labels in bold, without a colon: case tells them from the start of a sentence.</summary>
    [GeneratedRegex(
        @"^(Contributors|Funding|Competing\ interests|Patient\ consent(\ for\ publication)?|Ethics\ approval
        |Provenance\ and\ peer\ review|Data\ (sharing|availability)\ statement|Disclaimer|Author\ affiliations|Correction\ notice
        |Patient\ and\ public\ involvement\ statement|Collaborators|Twitter
        |Acknowledge?ments?|Conflicts?\ of\ [Ii]nterests?|Authors?[’']?s?\ [Cc]ontributions?)\ ([A-Z@]|None|Not\ )",
        Plain & ~RegexOptions.IgnoreCase)]
    private static partial Regex Bold();

    [GeneratedRegex(@"\.{5,}|(\. ){5,}|…{2,}|_{6,}", RegexOptions.ExplicitCapture)]
    private static partial Regex Leaders();

    [GeneratedRegex(
        @"creative\ ?commons|licen[cs]e|open.access|copyright|all\ rights\ reserved|@|\bdoi\b|correspond
        |academic\ editor|\borcid\b|supplemental\ digital\ content|data\ sharing|contributed\ equally|conflicts?\ of\ interest
        |\bdatasets?\b.{0,20}\b(generated|analy[sz]ed|supporting)|\b(supported|funded)\ (by|in\ part)\b
        |\b(received|accepted|published)\b.{0,40}\b(19|20)\d\d\b",
        Plain)]
    private static partial Regex Front();

    [GeneratedRegex(
        @"^((original\ )?research(\ (article|paper))?|original\ (article|paper)|review\ article|case\ report|clinical\ trial
        |systematic\ review(\ and\ meta-?analysis)?|study\ protocol(\ (systematic\ review|clinical\ trial))?|open\ access)
        (\ open\ access|\ full\ text\ article)?$",
        Plain)]
    private static partial Regex Kind();

    /// <summary>True for the label alone; the words themselves stand below it.</summary>
    public static bool IsKeywordsLabel(string text) => text.Length <= 12 && IsKeywords(text);

    [GeneratedRegex(@"^(key\ ?words?|subjects|index\ terms|mesh\ terms)\b", Plain)]
    private static partial Regex Keywords();
}
