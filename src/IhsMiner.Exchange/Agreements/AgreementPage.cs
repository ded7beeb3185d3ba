using System.Globalization;
using System.Text;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Reports;
using IhsMiner.Exchange.Figures;
using IhsMiner.Exchange.Pages;

namespace IhsMiner.Exchange.Agreements;

/// <summary>A report on agreement as one HTML file that needs no other file and no network.</summary>
public static class AgreementPage
{
    public static void Write(TextWriter writer, AgreementReport report) => writer.Write(PageFrame.Of(
        AgreementWords.Title(report), $"{PageStyle.Css}\n{LimitsPlot.Css}", AgreementWords.Scope(report), notes: [],
        page => Append(page, report)));

    private static void Append(StringBuilder page, AgreementReport report)
    {
        foreach (var absence in AgreementWords.Absences(report))
            page.Append($"<p class=\"failure\">{Markup.Text(absence)}</p>\n");
        page.Append("<section>\n<h2>Coefficients</h2>\n");
        LimitsPlot.Append(page, report.Coefficients);
        Coefficients(page, report.Coefficients);
        page.Append($"<p>{Markup.Text(AgreementWords.Limits(report))}</p>\n</section>\n");
        if (report.Coefficients.Any(coefficient => coefficient.Bands.Count > 0))
            PageParts.Bands(page, report);
        PageParts.Jackknife(page, report);
        foreach (var pair in report.Pairs)
        {
            page.Append($"<section>\n<h2>{Markup.Text($"{pair.First} and {pair.Second}")}</h2>\n");
            Coefficients(page, pair.Coefficients);
            page.Append("</section>\n");
        }

        PageParts.Categories(page, report);
        PageParts.Confusion(page, report);
    }

    private static void Coefficients(StringBuilder page, IReadOnlyList<Coefficient> coefficients)
    {
        PageParts.Head(page, "Coefficient", "Value", "SE", "95 %", "Items");
        foreach (var coefficient in coefficients.Where(coefficient => coefficient.Value is Statistic.Defined))
            PageParts.Row(page, coefficient.Name,
            [
                AgreementWords.Figure(coefficient.Value),
                coefficient.Error is Statistic.Defined ? AgreementWords.Figure(coefficient.Error) : "–",
                AgreementWords.Limits(coefficient),
                coefficient.Items.ToString(CultureInfo.InvariantCulture),
            ]);
        PageParts.End(page);
        foreach (var undefined in AgreementWords.Undefined(coefficients))
            page.Append($"<p>{Markup.Text(undefined)}</p>\n");
    }
}
