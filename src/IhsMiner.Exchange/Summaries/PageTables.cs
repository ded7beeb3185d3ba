using System.Text;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Summaries;

/// <summary>The tables of agreement and of documents.</summary>
internal static class PageTables
{
    public static void AppendAgreement(StringBuilder page, RunSummary summary)
    {
        if (summary.Agreement.Count == 0)
            return;
        page.Append("""
            <section>
            <h2>Agreement</h2>
            <div class="wide"><table>
            <thead><tr><th scope="col">What</th><th scope="col" class="number">N</th><th scope="col">Value</th></tr></thead>
            <tbody>

            """);
        foreach (var row in summary.Agreement)
        {
            page.Append($"""<tr><th scope="row">{Markup.Text(row.What)}</th>{Number(row.N)}""");
            page.Append($"<td>{Markup.Text(row.Value)}</td></tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n</section>\n");
    }

    public static void AppendDocuments(StringBuilder page, RunSummary summary)
    {
        page.Append("""
            <section>
            <h2>Documents</h2>
            <div class="wide"><table>
            <thead><tr><th scope="col">Document</th><th scope="col" class="number">Pages</th>
            <th scope="col" class="number">Sentences</th><th scope="col" class="number">Factors</th></tr></thead>
            <tbody>

            """);
        foreach (var document in summary.Documents)
        {
            page.Append($"""<tr><th scope="row"><a href="{Markup.Link(document.Path)}">{Markup.Text(document.Name)}</a></th>""");
            page.Append(document.Failure is null
                ? $"{Number(document.Pages)}{Number(document.Sentences)}{Number(document.Factors)}</tr>\n"
                : $"""<td colspan="3" class="failure">failed: {Markup.Text(document.Failure)}</td></tr>{"\n"}""");
        }

        page.Append("</tbody>\n</table></div>\n</section>\n");
    }

    private static string Number(int count) => $"""<td class="number">{Markup.Count(count)}</td>""";
}
