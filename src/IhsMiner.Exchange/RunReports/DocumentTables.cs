using System.Globalization;
using System.Text;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.RunReports;

/// <summary>What became of the inputs: by reason, in groups of duplicates, and one by one.</summary>
internal static class DocumentTables
{
    public static void AppendReasons(StringBuilder page, IReadOnlyList<ReasonRow> reasons)
    {
        if (reasons.Count == 0)
            return;
        Begin(page, "Not read", "Outcome", "Reason", "Such as", "#Inputs");
        foreach (var row in reasons)
            page.Append($"""<tr><th scope="row">{Markup.Text(row.Outcome)}</th>{Cell(row.Reason)}{Cell(row.Example)}{Number(row.Count)}</tr>""")
                .Append('\n');
        End(page);
    }

    public static void AppendDuplicates(StringBuilder page, IReadOnlyList<ReportedDocument> documents)
    {
        var groups = documents.Where(document => document.DuplicateOf is not null).GroupBy(document => document.DuplicateOf!).ToArray();
        if (groups.Length == 0)
            return;
        Begin(page, "Duplicates", "Stands for them", "The same, or nearly");
        foreach (var group in groups)
            page.Append($"""<tr><th scope="row">{Markup.Text(group.Key)}</th>{Cell(string.Join("; ", group.Select(document => document.Name)))}</tr>""")
                .Append('\n');
        End(page);
    }

    public static void AppendDocuments(StringBuilder page, IReadOnlyList<ReportedDocument> documents)
    {
        Begin(page, "Documents", "Document", "#Year", "#Pages", "#Sentences", "#Factors");
        foreach (var document in documents)
        {
            page.Append($"""<tr><th scope="row"><a href="{Markup.Link(document.Link)}">{Markup.Text(document.Name)}</a>""");
            AppendSmall(page, document.Title);
            AppendSmall(page, document.Source);
            AppendSmall(page, document.Warnings);
            page.Append("</th>");
            page.Append(document.Reason is { } reason
                ? $"""<td colspan="4" class="{Markup.Text(document.Outcome)}">{Markup.Text($"{document.Outcome}: {reason}")}</td>"""
                : $"""<td class="number">{document.Year?.ToString(CultureInfo.InvariantCulture)}</td>{Number(document.Pages)}{Number(document.Sentences)}{Number(document.Factors)}""");
            page.Append("</tr>\n");
        }

        End(page);
    }

    // A column whose name begins with # holds numbers.
    private static void Begin(StringBuilder page, string title, params IReadOnlyList<string> columns)
    {
        page.Append($"<section>\n<h2>{title}</h2>\n<div class=\"wide\"><table>\n<thead><tr>");
        foreach (var column in columns)
            page.Append($"""<th scope="col"{(column[0] == '#' ? " class=\"number\"" : "")}>{column.TrimStart('#')}</th>""");
        page.Append("</tr></thead>\n<tbody>\n");
    }

    private static void End(StringBuilder page) => page.Append("</tbody>\n</table></div>\n</section>\n");

    private static void AppendSmall(StringBuilder page, string? text)
    {
        if (text is not null)
            page.Append($"<br><small>{Markup.Text(text)}</small>");
    }

    private static string Cell(string text) => $"<td>{Markup.Text(text)}</td>";

    private static string Number(int count) => $"""<td class="number">{Markup.Count(count)}</td>""";
}
