using System.Text;
using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Sentences;

/// <summary>A document's text while it grows, and which word each stretch of it came from.</summary>
internal sealed class ComposedText
{
    private readonly StringBuilder text = new();
    private readonly List<Stretch> stretches = [];

    public int Length => text.Length;

    public void Append(char c) => text.Append(c);

    public void Append(string plain, Line line, Word word)
    {
        stretches.Add(new Stretch(text.Length, text.Length + plain.Length, line, word));
        text.Append(plain);
    }

    /// <summary>Forgets all after <paramref name="length"/>; no word of it may have been written.</summary>
    public void Truncate(int length) => text.Length = length;

    public string From(int start) => text.ToString(start, text.Length - start);

    public override string ToString() => text.ToString();

    /// <summary>One place for each line that text from <paramref name="start"/> up to <paramref name="end"/> touches.</summary>
    public IReadOnlyList<Place> Places(int start, int end)
    {
        var places = new List<Place>();
        Line? line = null;
        for (var i = First(start); i < stretches.Count && stretches[i].Start < end; i++)
        {
            var stretch = stretches[i];
            if (ReferenceEquals(stretch.Line, line))
            {
                places[^1] = places[^1] with { Box = places[^1].Box.Union(stretch.Word.Box) };
            }
            else
            {
                line = stretch.Line;
                places.Add(new Place(line.Page, stretch.Word.Box));
            }
        }

        return places;
    }

    /// <summary>How many characters come from each page, by its number; the white space between words comes from none.</summary>
    public IReadOnlyDictionary<int, int> CharactersByPage() => stretches
        .GroupBy(stretch => stretch.Line.Page)
        .ToDictionary(page => page.Key, page => page.Sum(stretch => stretch.End - stretch.Start));

    /// <summary>The first stretch that ends after <paramref name="start"/>.</summary>
    private int First(int start)
    {
        var (low, high) = (0, stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stretches[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private sealed record Stretch(int Start, int End, Line Line, Word Word);
}
