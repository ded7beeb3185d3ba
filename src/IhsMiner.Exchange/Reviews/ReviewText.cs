using System.Globalization;
using IhsMiner.Reviews;

namespace IhsMiner.Exchange.Reviews;

/// <summary>A review's numbers as plain text for a person.</summary>
public static class ReviewText
{
    public static void Write(TextWriter writer, ReviewTable table)
    {
        var isPublished = table.Rows.Any(row => row.Published is not null);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{table.Articles} articles with statements\n"));
        if (table.NotCounted.Count > 0)
            writer.Write($"not counted, for lack of a statement: {string.Join(", ", table.NotCounted)}\n");
        foreach (var group in table.Rows.GroupBy(row => row.Group))
        {
            writer.Write($"\n{GroupNames.Of(group.Key).Replace('_', ' '),-36}{"chart",6}{"%",8}{(isPublished ? $"{"printed",9}{"%",8}" : "")}\n");
            foreach (var row in group)
                Row(writer, row, table.Articles);
        }

        if (!isPublished)
            return;
        writer.Write("\nWhere the two differ:\n");
        foreach (var row in table.Rows.Where(row => row.Because is not null))
            writer.Write($"- {row.Label} ({row.Published!.Source}): {row.Because}\n");
        foreach (var row in table.Rows.Where(row => row.Published is { Note.Length: > 0 }))
            writer.Write($"- {row.Label} ({row.Published!.Source}): {row.Published.Note}\n");
    }

    private static void Row(TextWriter writer, ReviewRow row, int all)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{row.Label,-36}{row.Articles,6}{100.0 * row.Articles / all,8:0.0}"));
        if (row.Published is { } published)
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{published.Articles,9}{published.Percent,8}{(row.Because is null ? "" : "  differs")}"));
        writer.Write('\n');
    }
}
