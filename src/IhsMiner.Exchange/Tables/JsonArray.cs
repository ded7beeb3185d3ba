namespace IhsMiner.Exchange.Tables;

/// <summary>A table as one JSON array of objects, one object a line; see <see cref="JsonLines"/> for its cells.</summary>
public static class JsonArray
{
    /// <summary>Writes row by row.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        writer.Write('[');
        var separator = "\n";
        foreach (var row in rows)
        {
            writer.Write(separator);
            using var line = new StringWriter();
            JsonLines.Write(line, columns, [row]);
            writer.Write(line.ToString().TrimEnd('\n'));
            separator = ",\n";
        }

        writer.Write("\n]\n");
    }
}
