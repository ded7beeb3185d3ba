namespace IhsMiner.Exchange.Figures;

/// <summary>An SVG file around a drawing: its own ground and styles, so that it can stand on any page.</summary>
internal static class PictureFrame
{
    /// <param name="title">What it is, for those who cannot see it; likewise the description.</param>
    /// <param name="height">Of the whole picture, in pixels.</param>
    /// <param name="css">Styles beside those of <see cref="PictureStyle"/>.</param>
    public static string Of(string title, string description, Drawing drawing, double height, string css = "")
    {
        var (w, h) = (Markup.Length(PictureStyle.Width), Markup.Length(height));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"
              role="img" aria-labelledby="title description">
            <title id="title">{Markup.Text(title)}</title>
            <desc id="description">{Markup.Text(description)}</desc>
            <style>
            {PictureStyle.Css}{css}
            </style>
            <rect x="0.5" y="0.5" width="{Markup.Length(PictureStyle.Width - 1)}" height="{Markup.Length(height - 1)}" rx="10" class="ground"/>
            {drawing}</svg>

            """;
    }
}
