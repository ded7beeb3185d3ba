using System.Globalization;

namespace IhsMiner.Pdf.Tests.Support;

/// <summary>Sets lines of Helvetica on a page of <see cref="MinimalPdf"/>: what a content stream says.</summary>
internal sealed record Typesetting(string Content = "")
{
    /// <summary>A line that starts at x, y, from the lower left corner of the page.</summary>
    public Typesetting Line(double x, double y, double size, string text) => Raw(string.Create(
        CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td ({Escaped(text)}) Tj ET\n"));

    /// <summary>The same in bold.</summary>
    public Typesetting Bold(double x, double y, double size, string text) => Raw(string.Create(
        CultureInfo.InvariantCulture, $"BT /F2 {size} Tf {x} {y} Td ({Escaped(text)}) Tj ET\n"));

    /// <summary>Sentences as a paragraph, downwards from y, in lines of so many characters at most.</summary>
    public Typesetting Column(double x, double y, int characters, double size, params IEnumerable<string> sentences) =>
        Broken(string.Join(' ', sentences), characters).Index()
            .Aggregate(this, (page, line) => page.Line(x, y - 1.2 * size * line.Index, size, line.Item));

    public Typesetting Raw(string content) => this with { Content = Content + content };

    public Typesetting And(Typesetting more) => Raw(more.Content);

    /// <summary>The lines of a text.</summary>
    public static IReadOnlyList<string> Broken(string text, int characters)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length + 1 > characters)
                lines.Add(word);
            else
                lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines;
    }

    private static string Escaped(string text) =>
        text.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
}
