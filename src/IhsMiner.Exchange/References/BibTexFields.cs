using System.Collections.Frozen;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.References;

/// <summary>A BibTeX or BibLaTeX entry under RIS's tags, its values as plain text.</summary>
internal static class BibTexFields
{
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["article"] = "JOUR", ["book"] = "BOOK", ["booklet"] = "PAMP", ["inbook"] = "CHAP", ["incollection"] = "CHAP",
        ["inproceedings"] = "CONF", ["conference"] = "CONF", ["proceedings"] = "CONF", ["techreport"] = "RPRT", ["report"] = "RPRT",
        ["phdthesis"] = "THES", ["mastersthesis"] = "THES", ["thesis"] = "THES", ["unpublished"] = "UNPB", ["online"] = "ELEC",
        ["www"] = "ELEC", ["electronic"] = "ELEC", ["dataset"] = "DATA",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> RisTags = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["title"] = "TI", ["booktitle"] = "T2", ["journal"] = "JF", ["journaltitle"] = "JF", ["shortjournal"] = "JA", ["year"] = "PY",
        ["date"] = "DA", ["volume"] = "VL", ["number"] = "IS", ["issue"] = "IS", ["pages"] = "SP", ["doi"] = "DO", ["url"] = "UR",
        ["abstract"] = "AB", ["language"] = "LA", ["langid"] = "LA", ["publisher"] = "PB", ["institution"] = "PB", ["school"] = "PB",
        ["address"] = "CY", ["location"] = "CY", ["issn"] = "SN", ["isbn"] = "SN", ["edition"] = "ET", ["series"] = "T3",
        ["note"] = "N1", ["annote"] = "N1", ["type"] = "M3", ["database"] = "DB",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly char[] KeywordSeparators = [',', ';'];

    public static RawReference InRis(BibTexEntry entry) => new(entry.Line,
    [
        new(entry.Line, "TY", Types.GetValueOrDefault(entry.Type) ?? RisFields.NoType),
        .. entry.Fields.SelectMany(field => InRis(field)).Where(field => field.Text.Length > 0),
        .. entry.Key.Length > 0 ? [new RawField(entry.Line, "ID", OneLine.Of(entry.Key))] : Array.Empty<RawField>(),
    ]);

    private static IEnumerable<RawField> InRis(RawField field) => field.Name switch
    {
        "author" => BibTexNames.In(field.Text).Select(name => new RawField(field.Line, "AU", name)),
        "editor" => BibTexNames.In(field.Text).Select(name => new RawField(field.Line, "ED", name)),
        "keywords" or "keyword" => Plain(field).Text.Split(KeywordSeparators, StringSplitOptions.TrimEntries)
            .Select(word => new RawField(field.Line, "KW", word)),
        "url" or "doi" => [field with { Name = RisTags[field.Name], Text = OneLine.Of(LatexText.Verbatim(field.Text)) }],
        "pages" => [Plain(field) with { Name = "SP", Text = Plain(field).Text.Replace('–', '-') }],
        _ => [Plain(field) with { Name = RisTags.GetValueOrDefault(field.Name) ?? $"bibtex:{field.Name}" }],
    };

    private static RawField Plain(RawField field) => field with { Text = OneLine.Of(LatexText.Of(field.Text)) };
}
