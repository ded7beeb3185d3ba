using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IhsMiner.Exchange.Tables;

/// <summary>A table as JSON lines: one object a row, its properties in the columns' order. Letters stay as they
/// are, save those beyond the basic plane, which .NET always escapes.</summary>
public static class JsonLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Writes row by row, <c>\n</c> after each. A cell is text, a number, true or false, or null. JSON has no NaN and no infinity:
    /// those are an error.
    /// </summary>
    public static void Write(TextWriter writer, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        WriteObjects(writer, rows, (json, row) =>
        {
            if (row.Count != columns.Count)
                throw new ArgumentException($"A row has {row.Count} cells for {columns.Count} columns.", nameof(rows));
            for (var i = 0; i < columns.Count; i++)
            {
                json.WritePropertyName(columns[i]);
                JsonSerializer.Serialize(json, row[i]);
            }
        });
    }

    /// <summary>Writes one object and the end of its line.</summary>
    /// <param name="properties">Writes what stands between its braces.</param>
    public static void WriteObject(TextWriter writer, Action<Utf8JsonWriter> properties) =>
        WriteObjects(writer, [properties], (json, write) => write(json));

    /// <summary>Writes an object an item, each with the end of its line.</summary>
    /// <param name="properties">Writes what stands between the braces of an item.</param>
    public static void WriteObjects<T>(TextWriter writer, IEnumerable<T> items, Action<Utf8JsonWriter, T> properties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (var item in items)
        {
            json.WriteStartObject();
            properties(json, item);
            json.WriteEndObject();
            json.Flush();
            writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            writer.Write('\n');
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }
}
