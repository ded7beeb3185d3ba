using System.Text;

namespace IhsMiner.Exchange.Figures;

/// <summary>The SVG elements that pictures are made of. Text is escaped here and nowhere else.</summary>
internal sealed class Drawing
{
    private readonly StringBuilder _elements = new();

    /// <summary>One line of text; <paramref name="y"/> is its base line.</summary>
    public void Text(double x, double y, string style, string text) =>
        Add($"""<text {At(x, y)} class="{style}">{Markup.Text(text)}</text>""");

    /// <summary>A figure, and <paramref name="gap"/> behind it a few words to it.</summary>
    public void Figure(double x, double y, string figure, string words, double gap)
    {
        var behind = $"""<tspan dx="{Markup.Length(gap)}" class="small soft plain">{Markup.Text(words)}</tspan>""";
        Add($"""<text {At(x, y)} class="figure">{Markup.Text(figure)}{behind}</text>""");
    }

    /// <summary>Text upon the colour of the theme at <paramref name="place"/>.</summary>
    public void TextOn(double x, double y, int place, string text) =>
        Add($"""<text {At(x, y)} class="small strong" style="fill:{ThemeColours.Ink(place)}">{Markup.Text(text)}</text>""");

    /// <summary>A rectangle with round corners in the colour of a style.</summary>
    public void Box(double x, double y, double width, double height, double round, string style, double opacity = 1) =>
        Add($"""<rect {At(x, y)} {Size(width, height, round)} class="{style}" opacity="{Markup.Length(opacity)}"/>""");

    /// <summary>The same in the colour of the theme at <paramref name="place"/>.</summary>
    public void Tag(double x, double y, double width, double height, double round, int place) =>
        Add($"""<rect {At(x, y)} {Size(width, height, round)} fill="{ThemeColours.Fill(place)}"/>""");

    /// <summary>A level line, in the middle of a row of pixels: sharp.</summary>
    public void Rule(double left, double right, double y) =>
        Add($"""<path d="M{Markup.Length(left)} {Markup.Length(y + 0.5)}H{Markup.Length(right)}" class="line"/>""");

    /// <summary>A line through points, one at least.</summary>
    public void Path(IEnumerable<(double X, double Y)> points, string style) =>
        Add($"""<path d="M{string.Join('L', points.Select(point => $"{Markup.Length(point.X)} {Markup.Length(point.Y)}"))}" class="{style}"/>""");

    public void Dot(double x, double y, double radius, string style) =>
        Add($"""<circle cx="{Markup.Length(x)}" cy="{Markup.Length(y)}" r="{Markup.Length(radius)}" class="{style}"/>""");

    public override string ToString() => _elements.ToString();

    private void Add(string element) => _elements.Append(element).Append('\n');

    private static string At(double x, double y) => $"x=\"{Markup.Length(x)}\" y=\"{Markup.Length(y)}\"";

    private static string Size(double width, double height, double round) =>
        $"width=\"{Markup.Length(width)}\" height=\"{Markup.Length(height)}\" rx=\"{Markup.Length(round)}\"";
}
