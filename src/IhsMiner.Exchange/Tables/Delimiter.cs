namespace IhsMiner.Exchange.Tables;

/// <summary>What stands between the cells of a CSV file: a comma, a semicolon or a tab, as spreadsheets write them.</summary>
public static class Delimiter
{
    /// <summary>All that are known, the likeliest first.</summary>
    public static IReadOnlyList<char> All { get; } = [',', ';', '\t'];

    /// <summary>The one that the first row has most of outside quotation marks; a comma where it has none.</summary>
    public static char Of(string text)
    {
        var counts = new int[All.Count];
        var quoted = false;
        foreach (var letter in text.TrimStart('\r', '\n'))
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == '\n' && !quoted)
                break;
            else if (!quoted && Index(letter) is >= 0 and var index)
                counts[index]++;
        }

        return All[Array.IndexOf(counts, counts.Max())];
    }

    private static int Index(char letter) => letter switch { ',' => 0, ';' => 1, '\t' => 2, _ => -1 };
}
