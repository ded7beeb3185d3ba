namespace IhsMiner.Exchange.Figures;

/// <summary>The style sheet and the measures of pictures that are files of their own.</summary>
internal static class PictureStyle
{
    /// <summary>Of the whole picture, in pixels, as all measures here: what a README shows without scaling.</summary>
    public const double Width = 880;

    /// <summary>Left and right of all content.</summary>
    public const double Margin = 30;

    /// <summary>Where content ends on the right.</summary>
    public const double Right = Width - Margin;

    /// <summary>Font size of the title.</summary>
    public const double Title = 20;

    /// <summary>Font size of a figure of agreement.</summary>
    public const double Figure = 17;

    /// <summary>Font size of text to read.</summary>
    public const double Body = 13.5;

    /// <summary>Font size of what explains it.</summary>
    public const double Small = 12;

    /// <summary>Between the sections.</summary>
    public const double Gap = 34;

    // No custom properties: some programs that draw SVG files do not know them.
    public const string Css = """
        text { font: 13.5px Helvetica, Arial, "Liberation Sans", sans-serif; fill: #1f2328; }
        .title { font-size: 20px; font-weight: 700; }
        .heading { font-size: 15px; font-weight: 700; }
        .strong { font-weight: 700; }
        .figure { font-size: 17px; font-weight: 700; }
        .small { font-size: 12px; }
        .plain { font-weight: 400; }
        .soft { fill: #59636e; }
        .end { text-anchor: end; }
        .middle { text-anchor: middle; }
        .ground { fill: #ffffff; stroke: #d1d9e0; }
        .line { stroke: #d1d9e0; }
        .empty { fill: #f0f3f6; }
        .heat, .bar { fill: #0072b2; }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3; }
          .soft { fill: #9ea7b3; }
          .ground { fill: #0d1117; stroke: #3d444d; }
          .line { stroke: #30363d; }
          .empty { fill: #1c222a; }
          .heat, .bar { fill: #56b4e9; }
        }
        """;
}
