using System.Text;

namespace IhsMiner.Exchange.Summaries;

/// <summary>A summary as one HTML file that needs no other file and no network; only its links lead to the PDFs.</summary>
public static class SummaryPage
{
    public static string Of(RunSummary summary)
    {
        summary.Validate();
        var page = new StringBuilder();
        page.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Markup.Text(summary.Title)}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>
            <header>
            <h1>{Markup.Text(summary.Title)}</h1>
            <p class="total">{Total.Of(summary)}</p>
            </header>
            <main>

            """);
        PageCounts.Append(page, summary);
        PageTables.AppendAgreement(page, summary);
        PageTables.AppendDocuments(page, summary);
        PageStatements.Append(page, summary);
        page.Append("</main>\n");
        if (summary.Notes.Count > 0)
        {
            page.Append("<footer>\n");
            foreach (var note in summary.Notes)
                page.Append($"<p>{Markup.Text(note)}</p>\n");
            page.Append("</footer>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }
}
