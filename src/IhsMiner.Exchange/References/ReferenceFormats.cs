using System.Text.RegularExpressions;

namespace IhsMiner.Exchange.References;

/// <summary>Tells the formats of references apart.</summary>
internal static partial class ReferenceFormats
{
    /// <summary>
    /// What the name's ending says, if the text has that format's marks, else the first format whose marks it has; CSV has none.
    /// </summary>
    public static ReferenceFormat Of(string path, string text)
    {
        var named = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".ris" => ReferenceFormat.Ris,
            ".nbib" => ReferenceFormat.Medline,
            ".bib" => ReferenceFormat.BibTex,
            _ => ReferenceFormat.Csv,
        };
        var marked = new[] { ReferenceFormat.Ris, ReferenceFormat.Medline, ReferenceFormat.BibTex }.Where(format => Has(format, text));
        return marked.OrderByDescending(format => format == named).Select(format => (ReferenceFormat?)format).FirstOrDefault() ?? named;
    }

    private static bool Has(ReferenceFormat format, string text) => format switch
    {
        ReferenceFormat.Ris => RisMark().IsMatch(text),
        ReferenceFormat.Medline => MedlineMark().IsMatch(text),
        _ => BibTexMark().IsMatch(text),
    };

    [GeneratedRegex(@"(?:^|[\r\n])TY {1,2}-")]
    private static partial Regex RisMark();

    [GeneratedRegex(@"(?:^|[\r\n])PMID ?-")]
    private static partial Regex MedlineMark();

    [GeneratedRegex(@"(?:^|[\r\n])[ \t]*@[A-Za-z]+[ \t]*[{(]")]
    private static partial Regex BibTexMark();
}
