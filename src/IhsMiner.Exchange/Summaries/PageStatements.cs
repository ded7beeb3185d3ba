using System.Text;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Summaries;

/// <summary>The statements of the page, theme by theme, each with a link to its page in the PDF.</summary>
internal static class PageStatements
{
    public static void Append(StringBuilder page, RunSummary summary)
    {
        page.Append("<section>\n<h2>Statements</h2>\n");
        foreach (var (place, theme) in summary.Themes.Index())
        {
            var statements = summary.StatementsOf(theme).ToArray();
            var shown = Shown(statements.Length, summary.CountOfTheme(theme));
            page.Append($"<h3>{PageCounts.Swatch(place)}{Markup.Text(theme.Name)} <small>{shown}</small></h3>\n");
            if (statements.Length == 0)
                continue;
            page.Append($"<ol style=\"border-color:{ThemeColours.Fill(place)}\">\n");
            foreach (var statement in statements)
                page.Append(Item(summary, statement));
            page.Append("</ol>\n");
        }

        page.Append("</section>\n");
    }

    private static string Shown(int shown, int all) => (shown, all) switch
    {
        (_, 0) => "none",
        (0, _) => $"{Markup.Count(all)}, none shown",
        _ when shown < all => $"the best {Markup.Count(shown)} of {Markup.Count(all)}",
        _ => Markup.Count(all),
    };

    private static string Item(RunSummary summary, SummaryStatement statement) => $"""
        <li><p dir="auto">{Markup.Text(statement.Text)}</p>
        <p class="from"><span class="kind">{Markup.Text(summary.KindName(statement.Kind))}</span>
        <a href="{Markup.Link(statement.Document.Path)}#page={statement.Page}">{Where(statement)}</a>
        <span>score {Markup.Score(statement.Score)}</span></p></li>

        """;

    private static string Where(SummaryStatement statement) => $"{Markup.Text(statement.Document.Name)}, page {statement.Page}";
}
