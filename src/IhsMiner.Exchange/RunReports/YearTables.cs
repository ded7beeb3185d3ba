using System.Globalization;
using System.Text;
using IhsMiner.Exchange.EvaluationPages;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.RunReports;

/// <summary>For each theme a table of years and kinds; nothing where no year is known.</summary>
internal static class YearTables
{
    public static void Append(StringBuilder page, RunReport report)
    {
        if (report.Years.All(count => count.Year is null))
            return;
        var summary = report.Summary;
        var years = report.Years.Select(count => count.Year).Distinct().OrderBy(year => year ?? int.MaxValue).ToArray();
        page.Append("<section>\n<h2>Years</h2>\n");
        foreach (var theme in summary.Themes)
        {
            var counts = report.Years.Where(count => count.Theme == theme.Id)
                .ToDictionary(count => (count.Year ?? 0, count.Kind), count => count.Count);
            page.Append($"<details><summary>{Markup.Text(theme.Name)}</summary>\n<div class=\"wide\">\n");
            page.Append(HtmlTable.Of(
                ["Year", .. summary.Kinds.Select(kind => kind.Name)],
                years.Select(year => (IReadOnlyList<string>)
                [
                    year?.ToString(CultureInfo.InvariantCulture) ?? "not known",
                    .. summary.Kinds.Select(kind => Markup.Count(counts.GetValueOrDefault((year ?? 0, kind.Id)))),
                ])));
            page.Append("</div></details>\n");
        }

        page.Append("</section>\n");
    }
}
