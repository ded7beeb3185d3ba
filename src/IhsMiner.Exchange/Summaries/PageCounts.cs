using System.Text;
using IhsMiner.Coding;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Summaries;

/// <summary>The page's table of counts by theme and kind, shaded, with the sums of its rows and columns.</summary>
internal static class PageCounts
{
    public static void Append(StringBuilder page, RunSummary summary)
    {
        page.Append("""
            <section>
            <h2>Themes and kinds</h2>
            <div class="wide"><table class="heat">
            <thead><tr><th scope="col">Theme</th>
            """);
        foreach (var kind in summary.Kinds)
            page.Append(Heading("col", kind, ""));
        page.Append("""<th scope="col">All</th></tr></thead>""").Append("\n<tbody>\n");
        foreach (var (place, theme) in summary.Themes.Index())
        {
            page.Append("<tr>").Append(Heading("row", theme, Swatch(place)));
            foreach (var kind in summary.Kinds)
                page.Append(Cell(summary.Count(theme, kind), summary.Highest));
            page.Append($"""<td class="all">{Markup.Count(summary.CountOfTheme(theme))}</td></tr>""").Append('\n');
        }

        page.Append("</tbody>\n").Append("""<tfoot><tr><th scope="row">All</th>""");
        foreach (var kind in summary.Kinds)
            page.Append($"<td>{Markup.Count(summary.CountOfKind(kind))}</td>");
        page.Append($"<td>{Markup.Count(summary.Kinds.Sum(summary.CountOfKind))}</td></tr></tfoot>\n");
        page.Append("</table></div>\n</section>\n");
    }

    /// <summary>The colour of the theme at <paramref name="place"/>, to stand before its name.</summary>
    public static string Swatch(int place) => $"""<span class="swatch" style="background:{ThemeColours.Fill(place)}"></span>""";

    private static string Heading(string scope, Category category, string swatch) =>
        $"""<th scope="{scope}" title="{Markup.Text(category.Definition)}">{swatch}{Markup.Text(category.Name)}</th>""";

    private static string Cell(int count, int highest) =>
        $"""<td style="--heat:{Markup.Length(100 * Heat.Opacity(count, highest))}%">{Markup.Count(count)}</td>""";
}
