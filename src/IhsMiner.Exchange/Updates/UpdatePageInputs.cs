using System.Text;
using IhsMiner.Exchange.Figures;
using IhsMiner.Updates;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Exchange.Updates;

/// <summary>The page's list of inputs: what became of each, and what speaks for and against its joining the review.</summary>
internal static class UpdatePageInputs
{
    public static void Append(StringBuilder page, ReviewUpdate update)
    {
        page.Append("<section>\n<h2>Inputs</h2>\n<ol class=\"worst\">\n");
        foreach (var article in update.Articles)
            page.Append(Item(article));
        foreach (var input in update.Unread)
            page.Append($"<li><p>{Markup.Text(input.Path)}</p>\n<p class=\"from failure\">not read: {Markup.Text($"{input.Reason}: {input.Message}")}</p></li>\n");
        page.Append("</ol>\n</section>\n");
    }

    private static string Item(UpdateArticle article) => $"""
        <li><p dir="auto">{Markup.Text(article.Article.Title.Length > 0 ? article.Article.Title : article.Source.Name)}</p>
        <p class="from"><span class="kind">{InputsSheet.Words(article.Standing)}</span><span>{Markup.Text(article.Article.Id)}</span><span>{Markup.Text(article.Source.Name)}</span><span>{Markup.Count(article.Rows.Count, "row")}</span></p>
        {Because(article)}</li>

        """;

    private static string Because(UpdateArticle article) => string.Concat(
        article.Eligibility.Select(finding =>
            $"<p class=\"because\">{Markup.Text($"{finding.Criterion.Name}: {EligibilitySheet.Words(finding.Verdict)} ({finding.Because})")}{Quotation(finding)}</p>\n"));

    private static string Quotation(EligibilityFinding finding) =>
        finding.Evidence is [var first, ..] ? Markup.Text($" {first.Place}: ‘{first.Quotation}’") : "";
}
