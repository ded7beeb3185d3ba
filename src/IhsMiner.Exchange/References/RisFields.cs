using System.Globalization;
using System.Text.RegularExpressions;
using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>Puts the fields of a record in their places. Of tags that mean the same, the fuller one is taken, and the other kept.</summary>
internal static partial class RisFields
{
    public const string NoType = "GEN";

    /// <summary>The likeliest to be a year alone first.</summary>
    private static readonly string[] Dates = ["PY", "Y1", "DA"];

    public static Reference Reference(RawReference record, string file, ICollection<ReferenceIssue> issues)
    {
        var left = new FieldsLeft(record.Fields);
        var year = YearOf(record, left, issues);
        var reference = new Reference(left.Take("TY") ?? NoType, file, record.Line)
        {
            Title = left.Take("TI", "T1", "CT", "BT"),
            Authors = left.TakeAll("AU", "A1"),
            Year = year,
            Journal = left.Take("JF", "JO", "T2", "JA", "J2", "J1"),
            Volume = left.Take("VL"),
            Issue = left.Take("IS", "CP"),
            Pages = PagesOf(left),
            Doi = DoiOf(left, issues),
            Url = left.Take("UR"),
            Abstract = left.Take("AB", "N2"),
            Database = left.Take("DB", "DP"),
            Language = left.Take("LA"),
            Keywords = left.TakeAll("KW"),
        };
        if (reference.Title is null)
            issues.Add(new(record.Line, Shown(record), "a record without a title; kept"));
        return reference with { Others = left.Rest };
    }

    private static int? YearOf(RawReference record, FieldsLeft left, ICollection<ReferenceIssue> issues)
    {
        RawField[] dates = [.. Dates.SelectMany(tag => record.Fields.Where(field => field.Name == tag))];
        foreach (var date in dates)
        {
            if (Year().Match(date.Text) is not { Success: true } match)
                continue;
            // A date says more than its year, and is kept.
            if (date.Text.Trim('/').Length == match.Length)
                left.Remove(date);
            return int.Parse(match.ValueSpan, CultureInfo.InvariantCulture);
        }

        if (dates is [var first, ..])
            issues.Add(new(first.Line, StrayText.Cut(first.Text), "no year; kept as it stands"));
        return null;
    }

    private static string? PagesOf(FieldsLeft left)
    {
        if (left.Take("SP") is not { } start)
            return null;
        return left.Take("EP") is { } end && end != start ? $"{start}-{end}" : start;
    }

    private static string? DoiOf(FieldsLeft left, ICollection<ReferenceIssue> issues)
    {
        foreach (var field in left.All("DO"))
        {
            if (Doi.In(field.Text) is { } doi)
            {
                left.Remove(field);
                return doi;
            }

            issues.Add(new(field.Line, StrayText.Cut(field.Text), "no DOI; kept as it stands"));
        }

        // Web of Science puts it into M3, and others give a resolver's address alone.
        return left.All("M3").Concat(left.All("UR").Where(field => field.Text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase)))
            .Select(field => Doi.In(field.Text)).FirstOrDefault(doi => doi is not null);
    }

    private static string Shown(RawReference record) =>
        StrayText.Cut(string.Join(" | ", record.Fields.Where(field => field.Name != "TY").Select(field => field.Text)));

    [GeneratedRegex(@"(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)")]
    private static partial Regex Year();
}
