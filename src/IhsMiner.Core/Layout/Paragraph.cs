using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>A block before its role is known.</summary>
/// <param name="Lines">In reading order; never empty.</param>
/// <param name="ColumnLeft">The left edge of its flow, in points.</param>
/// <param name="ColumnRight">The right edge of its flow, in points.</param>
/// <param name="IsTable">Whether it was found to be a row of a table.</param>
internal sealed record Paragraph(IReadOnlyList<TextLine> Lines, double ColumnLeft, double ColumnRight, bool IsTable = false)
{
    /// <summary>True for a heading that stands on the first line of its paragraph.</summary>
    public bool IsRunInHeading { get; init; }

    public TextLine First => Lines[0];

    public TextLine Last => Lines[^1];

    /// <summary>Its lines with a space between them.</summary>
    public string Text { get; } = string.Join(' ', Lines.Select(line => line.Text));

    public int WordCount { get; } = Lines.Sum(line => line.Words.Count);

    /// <summary>Its type size, in points.</summary>
    public double Size { get; } = Lines.MaxBy(line => line.Text.Length)!.Size;

    /// <summary>The height of its words' boxes, in points.</summary>
    public double Height { get; } = Lines.MaxBy(line => line.Text.Length)!.Height;

    /// <summary>Around the lines on the page it begins on.</summary>
    public Box Box { get; } = Box.Around(Lines.Where(line => line.Page.Number == Lines[0].Page.Number).Select(line => line.Box));

    public int Page => First.Page.Number;
}
