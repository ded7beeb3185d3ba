using System.Globalization;
using System.Text;
using IhsMiner.Exchange.EvaluationPages;
using IhsMiner.Exchange.Figures;
using IhsMiner.Exchange.Pages;
using IhsMiner.Updates;
using IhsMiner.Updates.Changes;

namespace IhsMiner.Exchange.Updates;

/// <summary>What an update changes, as one HTML file that needs no other file and no network.</summary>
public static class UpdatePage
{
    // What is read in a quarter of an hour; the sheet of statements has them all.
    private const int MostStatements = 20;

    public static string Of(ReviewUpdate update) => PageFrame.Of(
        "What the update changes",
        EvaluationStyle.Css,
        string.Join(
            " · ",
            $"{Markup.Count(update.Articles.Count + update.Unread.Count, "input")}",
            $"{Markup.Count(update.Added.Count(), "article")} added to {Markup.Count(update.Before.Articles.Count)}",
            $"{Markup.Count(update.Added.Sum(article => article.KeptRows.Count()), "row")} proposed",
            $"{Markup.Count(update.Questions.Count(question => question.Answer is null), "question")} open",
            update.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Notes(update),
        page =>
        {
            Shares(page, update, CategoryChange.Theme, "Themes");
            Shares(page, update, CategoryChange.Kind, "Kinds");
            Additions(page, update);
            Newest(page, update);
            UpdatePageInputs.Append(page, update);
        });

    private static void Shares(StringBuilder page, ReviewUpdate update, string facet, string title)
    {
        FigureBox.Heading(page, title);
        FigureBox.Append(
            page,
            IntervalBars.Of($"Share of articles by {facet}, before and after", [.. update.Changes.Where(change => change.Facet == facet).SelectMany(change => (IntervalRow[])
            [
                new(change.Category.Name, $"before, {Markup.Count(change.Before.Clusters, "article")}", change.Before, IsSoft: true),
                new("", $"after, {Markup.Count(change.After.Clusters, "article")}", change.After),
            ])]),
            "The share of articles with a statement of it, with 95 % limits that resample articles. Articles without any statement are not counted.");
    }

    private static void Additions(StringBuilder page, ReviewUpdate update)
    {
        FigureBox.Heading(page, "What is added");
        page.Append("<div class=\"wide\">\n").Append(HtmlTable.Of(
            ["", "Articles", "Statements", "Said before", "New"],
            update.Changes.Select(change => (IReadOnlyList<string>)
            [
                change.Category.Name, Markup.Count(change.NewArticles), Markup.Count(change.NewStatements), Markup.Count(change.Repeated),
                Markup.Count(change.NewStatements - change.Repeated),
            ]))).Append("</div>\n");
    }

    private static void Newest(StringBuilder page, ReviewUpdate update)
    {
        FigureBox.Heading(page, "Least like anything before");
        page.Append("<ol class=\"worst\">\n");
        foreach (var found in StatementsSheet.NewestFirst(update).Take(MostStatements))
            page.Append($"""
                <li><p dir="auto">{Markup.Text(found.Row.Statement.Text)}</p>
                <p class="from"><span class="kind">{Markup.Text(Name(update, found))}</span><span>{Markup.Text(found.Article.Article.Id)}, page {Markup.Count(found.Row.Sentence.Page)}</span><span>likeness {Markup.Score(found.Likeness)}</span></p>{Nearest(found)}</li>

                """);
        page.Append("</ol>\n");
    }

    private static string Name(ReviewUpdate update, NewStatement found) =>
        $"{update.Codebook.Kinds.First(kind => kind.Id == found.Row.Statement.Kind).Name}, "
        + update.Codebook.Themes.First(theme => theme.Id == found.Row.Statement.Theme).Name;

    private static string Nearest(NewStatement found) => found.Nearest is null
        ? ""
        : $"\n<p class=\"because\">{Markup.Text($"nearest: {found.Nearest.ArticleId}: {found.Nearest.Text}")}</p>";

    private static IReadOnlyList<string> Notes(ReviewUpdate update) =>
    [
        "Proposed rows are a model's, and nobody has checked them. It notes every sentence that seems to state a factor, where reviewers note what "
        + "matters: shares after the update are too high until rows are left out.",
        "Statements of one theme and kind whose word n-grams have a cosine of "
        + $"{Markup.Score(IhsMiner.Synthesis.SynthesisOf.NearlySame)} and more count as said before.",
        $"Made by ihsminer {update.Tool} with {update.Model.Coder}.",
    ];
}
