using System.Text.RegularExpressions;

namespace IhsMiner.Layout;

/// <summary>
/// The headings that articles and reports share, whichever journal or body printed them (after the IMRaD scheme and the JATS
/// vocabulary of section types).
/// </summary>
internal static partial class HeadingWording
{
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>True where the whole text is one of the shared headings, with or without a number before it.</summary>
    public static bool IsKnown(string text) => text.Length < 90 && (Known().IsMatch(text) || IsReferences(text) || IsBackMatter(text) || IsAbstract(text));

    public static bool IsReferences(string text) => text.Length < 60 && References().IsMatch(text);

    public static bool IsBackMatter(string text) => text.Length < 90 && BackMatter().IsMatch(text);

    public static bool IsAbstract(string text) => text.Length < 40 && Abstract().IsMatch(text);

    /// <summary>True for a heading inside a structured abstract.</summary>
    public static bool IsAbstractPart(string text) => text.Length < 60 && AbstractPart().IsMatch(text);

    [GeneratedRegex(@"^([\dIVX]+\.?\s+)?(introduction|background|(materials?|patients?|subjects?|participants?)( (and|&) methods?)?|methods?( (and|&) materials?)?|methods?/design|methodology|study design|study population|data (collection|analysis|sources)|statistical analys[ie]s|search strategy|ethic(s|al) (approval|considerations?|statement)|results?( and discussions?)?|findings|discussions?( and conclusions?)?|limitations|strengths and limitations|conclusions?( and recommendations?)?|recommendations|implications( for (practice|policy|research))*|executive summary|summary|foreword|preface|contents|table of contents|key (messages|findings|points)|appendix( [A-Z\d]+)?|annex( [A-Z\d]+)?|glossary)\s*:?$", Plain)]
    private static partial Regex Known();

    [GeneratedRegex(@"^([\dIVX]+\.?\s+)?(references?( and notes)?|bibliography|literature( cited)?|works cited|reference list|endnotes|cited literature|list of references|citations)\s*:?$", Plain)]
    private static partial Regex References();

    [GeneratedRegex(@"^([\dIVX]+\.?\s+)?(acknowledge?ments?|acknowledgements? and funding|funding( (sources?|statement|information))?|financial support( and sponsorship)?|(declaration of )?(conflicts?|competing|declaration) (of |financial )?(interests?)( statement)?|declarations?|disclosures?( statement)?|disclaimers?|authors?[’']?s?[’']? (contributions?|details|information|affiliations|note)|contributors(hip)?( statement)?|contributions|(data|code) availability( statement)?|availability of (data|supporting data)( and materials?)?|data sharing( statement)?|(list of )?abbreviations( used)?( \(.*\))?|supplement(ary|al) (materials?|information|data|files?)|supporting information|additional (files?|information|information and declarations)|supplementary materials|pre-publication history|publisher[’']?s note|copyright|correspondence|consent for publication|ethics approval and consent to participate|provenance and peer review|patient consent( for publication)?|orcid( ids?)?|institutional review board statement|informed consent statement|grant disclosures|about the authors?|conflicts? of interests? disclosure|credit author(ship)? (contribution )?statement|author contributions|endnote|how to cite( this article)?|sponsors?|peer review|open access)\s*[:.]?$", Plain)]
    private static partial Regex BackMatter();

    [GeneratedRegex(@"^(structured |graphical )?abstract\s*[:.]?$|^a\s?b\s?s\s?t\s?r\s?a\s?c\s?t$", Plain)]
    private static partial Regex Abstract();

    [GeneratedRegex(@"^(background|introduction|purpose|aims?|objectives?|aims? and objectives?|methods?|methods?/design|design|setting|participants|interventions?|main outcome measures?|results?|findings|interpretation|discussions?|conclusions?|implications|trial registration|data sources|limitations|measurements|funding)\s*[:.]?$", Plain)]
    private static partial Regex AbstractPart();
}
