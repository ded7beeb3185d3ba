using System.Globalization;
using System.Text;
using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Reports;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Agreements;

/// <summary>The tables of <see cref="AgreementPage"/>.</summary>
internal static class PageParts
{
    private static readonly string[] Specific = ["Positive", "Negative", "Fleiss' κ"];
    private static readonly string[] OfTwo = ["Precision", "Recall", "F1"];

    /// <summary>Begins a table whose first column names its rows, and whose others are numbers.</summary>
    public static void Head(StringBuilder page, string first, params IEnumerable<string> others)
    {
        page.Append($"<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">{Markup.Text(first)}</th>");
        foreach (var other in others)
            page.Append($"<th scope=\"col\" class=\"number\">{Markup.Text(other)}</th>");
        page.Append("</tr></thead>\n<tbody>\n");
    }

    public static void Row(StringBuilder page, string name, IEnumerable<string> cells)
    {
        page.Append($"<tr><th scope=\"row\">{Markup.Text(name)}</th>");
        foreach (var cell in cells)
            page.Append($"<td class=\"number\">{Markup.Text(cell)}</td>");
        page.Append("</tr>\n");
    }

    public static void End(StringBuilder page) => page.Append("</tbody>\n</table></div>\n");

    public static void Bands(StringBuilder page, AgreementReport report)
    {
        var banded = report.Coefficients.Where(coefficient => coefficient.Bands.Count > 0).ToArray();
        page.Append("<section>\n<h2>Bands</h2>\n");
        Head(page, "Coefficient", banded[0].Bands.Select(band => band.Scale));
        foreach (var coefficient in banded)
            Row(page, coefficient.Name, coefficient.Bands.Select(band => band.Band));
        End(page);
        page.Append($"<p>{Markup.Text(AgreementWords.Bands)}</p>\n</section>\n");
    }

    public static void Jackknife(StringBuilder page, AgreementReport report)
    {
        var known = report.Coefficients.Where(coefficient => coefficient.Jackknife?.MostInfluential is not null).ToArray();
        if (known.Length == 0)
            return;
        page.Append("<section>\n<h2>Without each cluster in turn</h2>\n");
        Head(page, "Coefficient", "Jackknife", "SE", "Most influential", "Value without it");
        foreach (var coefficient in known)
            Row(page, coefficient.Name,
            [
                AgreementWords.Figure(coefficient.Jackknife!.Value), AgreementWords.Figure(coefficient.Jackknife.StandardError),
                coefficient.Jackknife.MostInfluential!, AgreementWords.Figure(coefficient.Jackknife.WithoutIt),
            ]);
        End(page);
        page.Append("</section>\n");
    }

    public static void Categories(StringBuilder page, AgreementReport report)
    {
        page.Append("<section>\n<h2>Categories</h2>\n");
        Head(page, "Category", report.Confusion is null ? Specific : [.. Specific, .. OfTwo]);
        foreach (var category in report.Categories)
            Row(page, category.Specific.Category,
            [
                AgreementWords.Figure(category.Specific.Positive), AgreementWords.Figure(category.Specific.Negative),
                category.Fleiss is null ? "–" : AgreementWords.Figure(category.Fleiss.Kappa),
                .. category.Figures is not { } figures ? []
                    : new[] { figures.Precision, figures.Recall, figures.F1 }.Select(AgreementWords.Figure),
            ]);
        if (report.Confusion is { } matrix)
        {
            Row(page, "Mean (macro)",
            [
                "", "", "", AgreementWords.Figure(MacroPrecision.Of(matrix)), AgreementWords.Figure(MacroRecall.Of(matrix)),
                AgreementWords.Figure(MacroF1.Of(matrix)),
            ]);
            Row(page, "Pooled (micro)", ["", "", "", "", "", AgreementWords.Figure(MicroF1.Of(matrix))]);
        }

        End(page);
        page.Append("<p>Positive and negative: specific agreement, on having the category and on not having it.</p>\n");
        page.Append("</section>\n");
    }

    public static void Confusion(StringBuilder page, AgreementReport report)
    {
        if (report.Confusion is not { } matrix)
            return;
        page.Append($"<section>\n<h2>{Markup.Text($"{report.Table.Coders[0]} down, {report.Table.Coders[1]} across")}</h2>\n");
        Head(page, "", matrix.Categories);
        foreach (var (row, category) in matrix.Categories.Index())
            Row(page, category, matrix.Categories.Select((_, column) =>
                matrix.Count(row, column).ToString(CultureInfo.InvariantCulture)));
        End(page);
        page.Append("</section>\n");
    }
}
