using System.Collections.Frozen;
using System.Text.RegularExpressions;
using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>
/// Cuts an export of PubMed (<c>.nbib</c>, the MEDLINE display format) into records: a blank line ends one. Tags are those of the
/// National Library of Medicine, 'MEDLINE/PubMed Data Element (Field) Descriptions'.
/// </summary>
internal static partial class MedlineRecords
{
    private const string Start = "PMID";

    // What MEDLINE and RIS have both. The same letters may mean other things in RIS: IS is the ISSN here, and the issue there.
    private static readonly FrozenDictionary<string, string> RisTags = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Start] = "AN", ["TI"] = "TI", ["BTI"] = "BT", ["AB"] = "AB", ["FAU"] = "AU", ["CN"] = "AU", ["DP"] = "DA", ["JT"] = "JF",
        ["TA"] = "JA", ["VI"] = "VL", ["IP"] = "IS", ["PG"] = "SP", ["LA"] = "LA", ["OT"] = "KW", ["MH"] = "KW", ["IS"] = "SN",
        ["AD"] = "AD", ["PB"] = "PB", ["PL"] = "CY", ["FED"] = "ED", ["PT"] = "M3",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // PubMed's publication types that RIS has a type for; all others are articles.
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Book"] = "BOOK", ["Book Chapter"] = "CHAP", ["Technical Report"] = "RPRT", ["Government Publication"] = "GOVDOC",
        ["Preprint"] = "UNPB", ["Academic Dissertation"] = "THES", ["Newspaper Article"] = "NEWS",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<RawReference> Read(string text, ICollection<ReferenceIssue> issues)
    {
        RecordDraft? record = null;
        var outside = new StrayText(issues, "stands outside of any record; not read");
        foreach (var line in TaggedLine.In(text, Line()))
        {
            if (line.Tag is null && line.Text.Length > 0)
            {
                if (record is null)
                    outside.Add(line.Number, line.Text);
                else
                    record.Continue(line.Text);
                continue;
            }

            outside.Close();
            if ((line.Tag is null or Start) && record is not null)
            {
                yield return InRis(record.Finish());
                record = null;
            }

            if (line.Tag is null)
                continue;
            if (record is null && line.Tag != Start)
                issues.Add(new(line.Number, line.Text, $"the record begins with {line.Tag} instead of {Start}; is a blank line within one?"));
            record ??= new RecordDraft(line.Number);
            record.Add(line);
        }

        outside.Close();
        if (record is not null)
            yield return InRis(record.Finish());
    }

    private static RawReference InRis(RawReference record)
    {
        var fields = record.Fields.ToList();
        // Short forms of the full names, which say all of it.
        if (fields.Count(field => field.Name == "FAU") is > 0 and var full && full == fields.Count(field => field.Name == "AU"))
            fields.RemoveAll(field => field.Name == "AU");
        var type = fields.Where(field => field.Name == "PT").Select(field => Types.GetValueOrDefault(field.Text)).FirstOrDefault(found => found is not null);
        return new(record.Line,
        [
            new(record.Line, "TY", type ?? "JOUR"),
            .. fields.SelectMany(InRis),
            .. fields.Where(field => field.Name == Start).Select(field => new RawField(field.Line, "DB", "PubMed")),
        ]);
    }

    private static IEnumerable<RawField> InRis(RawField field) => field switch
    {
        { Name: "AU" } => [field],
        { Name: "LID" or "AID" } when field.Text.EndsWith("[doi]", StringComparison.Ordinal) => [field with { Name = "DO", Text = field.Text[..^5].Trim() }],
        _ => [field with { Name = RisTags.GetValueOrDefault(field.Name) ?? $"medline:{field.Name}" }],
    };

    [GeneratedRegex(@"^(?<tag>[A-Z][A-Z0-9]{1,3}) {0,2}- ?(?<text>.*)$")]
    private static partial Regex Line();
}
