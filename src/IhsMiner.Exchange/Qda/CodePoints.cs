namespace IhsMiner.Exchange.Qda;

/// <summary>Places in a text in Unicode code points, and the same places in UTF-16 units.</summary>
internal sealed class CodePoints
{
    // The places, in UTF-16 units, of letters that take two of them. A lone half of a pair counts as one of each.
    private readonly List<int> pairs = [];
    private readonly int length;

    public CodePoints(string text)
    {
        length = text.Length;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                pairs.Add(i++);
        }
    }

    public int Count => length - pairs.Count;

    /// <summary>The code points before <paramref name="place"/>, which is in UTF-16 units.</summary>
    public int Before(int place)
    {
        var found = pairs.BinarySearch(place);
        return place - (found < 0 ? ~found : found);
    }

    /// <summary>The place in UTF-16 units before which <paramref name="count"/> code points stand.</summary>
    public int Place(int count)
    {
        // The i-th pair begins at code point pairs[i] - i, so that these are in order as well.
        var (low, high) = (0, pairs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle] - middle < count)
                low = middle + 1;
            else
                high = middle;
        }

        return count + low;
    }
}
