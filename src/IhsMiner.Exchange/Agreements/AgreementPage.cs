using System.Globalization;
using System.Text;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Reports;
using IhsMiner.Exchange.Summaries;

namespace IhsMiner.Exchange.Agreements;

/// <summary>A report on agreement as one HTML file that needs no other file and no network.</summary>
public static class AgreementPage
{
    public static void Write(TextWriter writer, AgreementReport report)
    {
        var title = Markup.Text(AgreementWords.Title(report));
        var page = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>
            {PageStyle.Css}
            {LimitsPlot.Css}
            </style>
            </head>
            <body>
            <header>
            <h1>{title}</h1>
            <p class="total">{Markup.Text(AgreementWords.Scope(report))}</p>
            </header>
            <main>

            """);
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
        writer.Write(page.Append("</main>\n</body>\n</html>\n").ToString());
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
