namespace IhsMiner.Exchange.References;

/// <summary>The line on which a place of a text stands.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> starts = [0];

    public LineNumbers(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
    }

    /// <returns>1 for the first.</returns>
    public int At(int place)
    {
        var found = starts.BinarySearch(place);
        return found >= 0 ? found + 1 : ~found;
    }
}
