using System.Text;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>A plain table; all cells but the first of a row are numbers.</summary>
internal static class HtmlTable
{
    public static string Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new StringBuilder("<table>\n<thead><tr>");
        foreach (var (place, column) in columns.Index())
            table.Append($"""<th scope="col"{(place == 0 ? "" : " class=\"number\"")}>{Markup.Text(column)}</th>""");
        table.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            table.Append($"""<tr><th scope="row">{Markup.Text(row[0])}</th>""");
            foreach (var cell in row.Skip(1))
                table.Append($"""<td class="number">{Markup.Text(cell)}</td>""");
            table.Append("</tr>\n");
        }

        return table.Append("</tbody>\n</table>\n").ToString();
    }
}
