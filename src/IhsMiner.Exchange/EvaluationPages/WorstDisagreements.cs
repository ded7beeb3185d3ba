using System.Globalization;
using System.Text;
using IhsMiner.Exchange.Explanations;
using IhsMiner.Exchange.Figures;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>The statements on which the model was surest and differs from the people.</summary>
internal static class WorstDisagreements
{
    // What fits on two printed pages; the worksheet has them all.
    private const int Most = 12;

    public static void Append(StringBuilder page, IReadOnlyList<WorksheetRow> rows)
    {
        FigureBox.Heading(page, "Surest disagreements");
        if (rows.Count == 0)
        {
            page.Append("<p>There are none.</p>\n");
            return;
        }

        page.Append(string.Create(CultureInfo.InvariantCulture, $"<p class=\"count\">The {Math.Min(Most, rows.Count)} surest of {rows.Count}.</p>\n"));
        page.Append("<ol class=\"worst\">\n");
        foreach (var row in rows.Take(Most))
            page.Append($"""
                <li><p dir="auto">{Markup.Text(row.Disagreement.Answer.Statement.Text)}</p>
                <p class="from"><span>{Markup.Text(row.Id)}</span>{Codes(row)}</p>{Reasons(row)}</li>

                """);
        page.Append("</ol>\n");
    }

    private static string Codes(WorksheetRow row)
    {
        var (answer, codes) = (row.Disagreement.Answer, new StringBuilder());
        if (row.Disagreement.IsOnTheme)
            Code(answer.Statement.Theme!, answer.Prediction.Theme, answer.Prediction.ThemeScore);
        if (row.Disagreement.IsOnKind)
            Code(answer.Statement.Kind, answer.Prediction.Kind, answer.Prediction.KindScore);
        return codes.ToString();

        void Code(string people, string model, double score) => codes.Append(
            $"<span>people: <strong>{Markup.Text(people)}</strong>, model: <strong>{Markup.Text(model)}</strong> ({Markup.Score(score)})</span>");
    }

    private static string Reasons(WorksheetRow row)
    {
        var reasons = row.Disagreement.IsOnTheme ? row.Disagreement.Explanation.Theme : row.Disagreement.Explanation.Kind;
        return $"\n<p class=\"because\">{Markup.Text($"{reasons.Class}, because: {ExplanationText.Because(reasons)}")}</p>";
    }
}
