using System.Text.Json;
using IhsMiner.Exchange.Tables;
using IhsMiner.Reviews;

namespace IhsMiner.Exchange.Reviews;

/// <summary>
/// A review's numbers as one JSON object: articles, not_counted, and for each group an array of rows (label, articles, percent and,
/// where the review printed a figure, published: values, articles, percent, source, note; because is why they differ, or null).
/// </summary>
public static class ReviewJson
{
    public static void Write(TextWriter writer, ReviewTable table) => JsonLines.WriteObject(writer, json =>
    {
        json.WriteNumber("articles", table.Articles);
        json.WritePropertyName("not_counted");
        JsonSerializer.Serialize(json, table.NotCounted);
        foreach (var group in table.Rows.GroupBy(row => row.Group))
        {
            json.WriteStartArray(GroupNames.Of(group.Key));
            foreach (var row in group)
                Row(json, row, table.Articles);
            json.WriteEndArray();
        }
    });

    private static void Row(Utf8JsonWriter json, ReviewRow row, int all)
    {
        json.WriteStartObject();
        json.WriteString("label", row.Label);
        json.WriteNumber("articles", row.Articles);
        json.WriteNumber("percent", Math.Round(100.0 * row.Articles / all, 1));
        if (row.Published is { } published)
        {
            json.WriteStartObject("published");
            json.WritePropertyName("values");
            JsonSerializer.Serialize(json, published.Values);
            json.WritePropertyName("articles");
            JsonSerializer.Serialize(json, published.Articles);
            json.WriteNumber("percent", published.Percent);
            json.WriteString("source", published.Source);
            json.WriteString("note", published.Note);
            json.WriteEndObject();
            json.WriteString("because", row.Because);
        }

        json.WriteEndObject();
    }
}
