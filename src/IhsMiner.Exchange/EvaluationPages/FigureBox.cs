using System.Text;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>A figure or a table with what it means below it.</summary>
internal static class FigureBox
{
    /// <param name="content">Markup.</param>
    /// <param name="caption">Text.</param>
    public static void Append(StringBuilder page, string content, string caption) => page.Append($"""
        <figure>
        <div class="wide">
        {content.TrimEnd('\n')}
        </div>
        <figcaption>{Markup.Text(caption)}</figcaption>
        </figure>

        """);

    /// <summary>A section's title, with its first letter as it is.</summary>
    public static void Heading(StringBuilder page, string title) => page.Append($"<h2>{Markup.Text(title)}</h2>\n");
}
