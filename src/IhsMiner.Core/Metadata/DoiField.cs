using System.Text.RegularExpressions;
using IhsMiner.Documents;

namespace IhsMiner.Metadata;

/// <summary>Finds the document's own DOI (DOI Handbook, 2.2): on its first pages, in its running heads, in its dictionary.</summary>
internal static partial class DoiField
{
    public static MetadataField? Of(FrontMatter front, DocumentInfo info, IEnumerable<Passage> citations) => Finding.Best(
        [
            .. front.Lines.Where(line => line.IsHead).SelectMany(line => In(line, "head", Certainty.Stated)),
            .. front.Blocks.SelectMany(block => In(block, "page", Certainty.Stated)),
            .. front.Heads.SelectMany(head => In(head, "head", Certainty.Stated)),
            .. citations.SelectMany(passage => In(passage, "citation", Certainty.Shown)),
            .. In(info),
        ],
        value => value.ToLowerInvariant());

    private static IEnumerable<Finding> In(Passage passage, string kind, double confidence)
    {
        foreach (Match match in Doi().Matches(passage.Text))
        {
            if (Value(match.Value) is { } value)
                yield return new(value, kind, confidence, match.Value.Trim(), passage.At(match.Index, match.Length));
        }
    }

    private static IEnumerable<Finding> In(DocumentInfo info) => new[] { info.Subject, info.Title }
        .OfType<string>()
        .SelectMany(entry => Doi().Matches(entry))
        .Select(match => (match, Value: Value(match.Value)))
        .Where(found => found.Value is not null)
        .Select(found => new Finding(found.Value!, "info", Certainty.Claimed, found.match.Value, null));

    /// <summary>The DOI without the signs of the sentence around it; null for that of a figure, table or supplement.</summary>
    private static string? Value(string match)
    {
        var value = match.Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', ',', ';', ':', ']', '>', '"', '”', '’');
        if (value.EndsWith(')') && !value.Contains('('))
            value = value.TrimEnd(')');
        return Part().IsMatch(value) ? null : value;
    }

    /// <summary>A DOI; a line break after a sign inside it may have left a space.</summary>
    [GeneratedRegex(@"\b10\.\d{4,9}/(?:(?<=[./-])\ (?=[a-z0-9.]*\d)|[^\s|])+", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Doi();

    [GeneratedRegex(@"\.[gst]\d{3}$")]
    private static partial Regex Part();
}
