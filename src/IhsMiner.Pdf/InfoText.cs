namespace IhsMiner.Pdf;

/// <summary>An entry of a file's information dictionary as people may read it.</summary>
internal static class InfoText
{
    /// <summary>Its first line without control characters; null where nothing is left.</summary>
    public static string? Of(string? entry)
    {
        var line = entry.AsSpan().Trim();
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length)];
        var text = string.Concat(line.ToString().Where(c => !char.IsControl(c))).Trim();
        return text.Length == 0 ? null : text;
    }
}
