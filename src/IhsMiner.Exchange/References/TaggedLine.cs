using System.Text.RegularExpressions;

namespace IhsMiner.Exchange.References;

/// <summary>A line of a file whose lines begin with a tag, as in RIS and MEDLINE.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Tag">Null where the line goes on with the one before.</param>
/// <param name="Text">Behind the tag, trimmed.</param>
internal sealed record TaggedLine(int Number, string? Tag, string Text)
{
    /// <summary>The lines in order, those that are blank too. They end in <c>\n</c>, <c>\r\n</c> or <c>\r</c>.</summary>
    /// <param name="shape">Matches a line with a tag: <c>tag</c> and <c>text</c> are its groups.</param>
    public static IEnumerable<TaggedLine> In(string text, Regex shape)
    {
        using var reader = new StringReader(text);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var match = shape.Match(line);
            yield return match.Success
                ? new(number, match.Groups["tag"].Value, match.Groups["text"].Value.Trim())
                : new(number, null, line.Trim());
        }
    }
}
