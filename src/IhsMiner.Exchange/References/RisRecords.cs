using System.Text.RegularExpressions;
using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>Cuts a RIS file into records: from <c>TY</c> to <c>ER</c>, a field a line (Research Information Systems, 'RIS Format').</summary>
internal static partial class RisRecords
{
    private const string Start = "TY";
    private const string End = "ER";

    public static IEnumerable<RawReference> Read(string text, ICollection<ReferenceIssue> issues)
    {
        RecordDraft? record = null;
        var outside = new StrayText(issues, "stands outside of any record; not read");
        foreach (var line in TaggedLine.In(text, Line()))
        {
            if (line.Tag is null && line.Text.Length == 0)
                continue;
            if (line.Tag is null && record is not null)
            {
                record.Continue(line.Text);
                continue;
            }

            if (line.Tag is null or End && record is null)
            {
                outside.Add(line.Number, line.Tag is null ? line.Text : $"{End}  -");
                continue;
            }

            outside.Close();
            if (line.Tag == Start && record is not null)
            {
                issues.Add(new(record.Line, "", $"the record has no {End}; taken to end before line {line.Number}"));
                yield return record.Finish();
                record = null;
            }

            if (line.Tag == End)
            {
                yield return record!.Finish();
                record = null;
                continue;
            }

            if (record is null && line.Tag != Start)
                issues.Add(new(line.Number, line.Text, $"the record begins with {line.Tag} instead of {Start}; taken for one of no type"));
            record ??= new RecordDraft(line.Number);
            record.Add(line);
        }

        outside.Close();
        if (record is null)
            yield break;
        issues.Add(new(record.Line, "", $"the file ends within this record, without {End}; taken as far as it goes"));
        yield return record.Finish();
    }

    // Two spaces by the format's description; some programs write one.
    [GeneratedRegex(@"^\s?(?<tag>[A-Z][A-Z0-9]) {1,2}-(?:\s(?<text>.*))?$")]
    private static partial Regex Line();
}
