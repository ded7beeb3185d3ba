using System.Text;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Pages;

/// <summary>An HTML file that needs no other file and no network: what stands around a page's sections.</summary>
internal static class PageFrame
{
    /// <param name="css">The whole style sheet.</param>
    /// <param name="total">The page in one line, below its title.</param>
    /// <param name="notes">What a reader must know, a paragraph each, at the end.</param>
    /// <param name="sections">Appends what stands between.</param>
    public static string Of(string title, string css, string total, IReadOnlyList<string> notes, Action<StringBuilder> sections)
    {
        var page = new StringBuilder();
        page.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Markup.Text(title)}</title>
            <style>
            {css}
            </style>
            </head>
            <body>
            <header>
            <h1>{Markup.Text(title)}</h1>
            <p class="total">{Markup.Text(total)}</p>
            </header>
            <main>

            """);
        sections(page);
        page.Append("</main>\n");
        if (notes.Count > 0)
        {
            page.Append("<footer>\n");
            foreach (var note in notes)
                page.Append($"<p>{Markup.Text(note)}</p>\n");
            page.Append("</footer>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }
}
