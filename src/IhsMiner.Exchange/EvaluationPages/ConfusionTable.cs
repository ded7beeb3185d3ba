using System.Text;
using IhsMiner.Agreement.Classes;
using IhsMiner.Coding;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>A confusion matrix as a shaded table: each row is what people said, shaded by its share of the row.</summary>
internal static class ConfusionTable
{
    public static void Append(StringBuilder page, string field, ConfusionMatrix matrix, IReadOnlyList<Category> categories)
    {
        var names = categories.ToDictionary(category => category.Id, category => category.Name, StringComparer.Ordinal);
        var table = new StringBuilder("""<table class="heat confusion">""").Append("\n<thead><tr><th scope=\"col\">people ↓ model →</th>");
        foreach (var category in matrix.Categories)
            table.Append($"""<th scope="col">{Markup.Text(names[category])}</th>""");
        table.Append("""<th scope="col">All</th></tr></thead>""").Append("\n<tbody>\n");
        for (var people = 0; people < matrix.Categories.Count; people++)
        {
            table.Append($"""<tr><th scope="row">{Markup.Text(names[matrix.Categories[people]])}</th>""");
            for (var model = 0; model < matrix.Categories.Count; model++)
                table.Append(Cell(matrix, people, model));
            table.Append($"""<td class="all">{Markup.Count(matrix.Support(people))}</td></tr>""").Append('\n');
        }

        table.Append("</tbody>\n<tfoot><tr><th scope=\"row\">All</th>");
        for (var model = 0; model < matrix.Categories.Count; model++)
            table.Append($"<td>{Markup.Count(matrix.Predicted(model))}</td>");
        table.Append($"<td>{Markup.Count(matrix.Total)}</td></tr></tfoot>\n</table>\n");
        FigureBox.Heading(page, $"Which {field} is taken for which");
        FigureBox.Append(
            page, table.ToString(),
            $"Statements by the {field} that people gave (rows) and the model (columns). Bold is agreement; the darker, the larger the share of the row.");
    }

    private static string Cell(ConfusionMatrix matrix, int people, int model)
    {
        var count = matrix.Count(people, model);
        var heat = Heat.Opacity(count, Math.Max(1, matrix.Support(people)));
        var text = people == model ? $"<strong>{Markup.Count(count)}</strong>" : Markup.Count(count);
        return $"""<td style="--heat:{Markup.Length(100 * heat)}%">{text}</td>""";
    }
}
