namespace IhsMiner.Exchange.Figures;

/// <summary>A drawing as an element of an HTML page, as wide as there is room; its colours are the page's.</summary>
internal static class SvgFigure
{
    /// <summary>Font size of text, in the drawing's pixels.</summary>
    public const double TextSize = 14;

    /// <summary>Font size of what explains it.</summary>
    public const double SmallSize = 12;

    /// <param name="alternative">What it shows, for those who cannot see it.</param>
    public static string Of(double width, double height, string alternative, Drawing drawing) => $"""
        <svg viewBox="0 0 {Markup.Length(width)} {Markup.Length(height)}" role="img" aria-label="{Markup.Text(alternative)}">
        {drawing}</svg>

        """;
}
