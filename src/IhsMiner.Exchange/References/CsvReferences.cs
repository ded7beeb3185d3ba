using System.Collections.Frozen;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Imports;
using IhsMiner.Exchange.Tables;
using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>References as a table, such as Zotero, Scopus and screening tools export them, under RIS's tags.</summary>
internal static class CsvReferences
{
    // Headings as NameKey.Of leaves them: lower case, letters and digits only.
    private static readonly FrozenDictionary<string, string> RisTags = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["title"] = "TI", ["articletitle"] = "TI", ["documenttitle"] = "TI", ["primarytitle"] = "TI",
        ["author"] = "AU", ["authors"] = "AU", ["authorfullnames"] = "AU", ["authornames"] = "AU",
        ["year"] = "PY", ["publicationyear"] = "PY", ["yearofpublication"] = "PY", ["publishedyear"] = "PY", ["date"] = "DA",
        ["publicationdate"] = "DA", ["journal"] = "JF", ["journaltitle"] = "JF", ["journalname"] = "JF", ["sourcetitle"] = "JF",
        ["publicationtitle"] = "JF", ["journalbook"] = "JF", ["source"] = "JF", ["secondarytitle"] = "JF",
        ["journalabbreviation"] = "JA", ["abbreviatedsourcetitle"] = "JA", ["volume"] = "VL", ["issue"] = "IS", ["number"] = "IS",
        ["pages"] = "SP", ["pagestart"] = "SP", ["startpage"] = "SP", ["pageend"] = "EP", ["endpage"] = "EP", ["doi"] = "DO",
        ["doiurl"] = "UR", ["doiorurl"] = "UR", ["url"] = "UR", ["link"] = "UR", ["abstract"] = "AB", ["abstractnote"] = "AB",
        ["database"] = "DB", ["databases"] = "DB", ["language"] = "LA", ["languageoforiginaldocument"] = "LA", ["keywords"] = "KW",
        ["authorkeywords"] = "KW", ["manualtags"] = "KW", ["issn"] = "SN", ["isbn"] = "SN", ["publisher"] = "PB", ["notes"] = "N1",
        ["pmid"] = "AN", ["accessionnumber"] = "AN", ["key"] = "ID", ["itemtype"] = "TY", ["type"] = "TY", ["documenttype"] = "M3",
        ["studytype"] = "M3",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["journalarticle"] = "JOUR", ["article"] = "JOUR", ["review"] = "JOUR", ["book"] = "BOOK", ["booksection"] = "CHAP",
        ["bookchapter"] = "CHAP", ["report"] = "RPRT", ["thesis"] = "THES", ["conferencepaper"] = "CONF", ["webpage"] = "ELEC",
        ["preprint"] = "UNPB", ["newspaperarticle"] = "NEWS", ["magazinearticle"] = "MGZN",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<RawReference> Read(string path, string text, ICollection<ReferenceIssue> issues)
    {
        string[]? tags = null;
        foreach (var row in CsvRecords.Read(new StringReader(text), path, Delimiter.Of(text)).Where(row => !row.IsBlank))
        {
            if (tags is null)
                tags = Tags(path, row);
            else
                yield return Record(row, tags, issues);
        }
    }

    private static string[] Tags(string path, CsvRecord headings)
    {
        string[] tags = [.. headings.Cells.Select(heading => RisTags.GetValueOrDefault(NameKey.Of(heading)) ?? $"csv:{heading.Trim()}")];
        return tags.Contains("TI") ? tags : throw new IhsMinerException(
            $"{path}: neither RIS, MEDLINE nor BibTeX, nor a table with a column 'title'; its first line is "
            + $"'{StrayText.Cut(string.Join(" | ", headings.Cells))}'.");
    }

    private static RawReference Record(CsvRecord row, string[] tags, ICollection<ReferenceIssue> issues)
    {
        if (row.Cells.Count != tags.Length)
        {
            issues.Add(new(row.Line, StrayText.Cut(string.Join(" | ", row.Cells)),
                $"{row.Cells.Count} cells for {tags.Length} columns; cells beyond the last column are kept without a name"));
        }

        var fields = row.Cells.Select((cell, column) => (Tag: column < tags.Length ? tags[column] : "csv:", Text: OneLine.Of(cell)))
            .Where(field => field.Text.Length > 0)
            .SelectMany(one => Parts(one.Tag, one.Text).Select(part => Typed(new RawField(row.Line, one.Tag, part))));
        return new(row.Line, [.. fields]);
    }

    // A type that RIS has no code for stays as words.
    private static RawField Typed(RawField cell) => cell.Name != "TY" || Types.Values.Contains(cell.Text)
        ? cell
        : Types.TryGetValue(NameKey.Of(cell.Text), out var code) ? cell with { Text = code } : cell with { Name = "M3" };

    private static IEnumerable<string> Parts(string tag, string text) => tag switch
    {
        "AU" => CsvNames.In(text),
        "KW" => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        _ => [text],
    };
}
