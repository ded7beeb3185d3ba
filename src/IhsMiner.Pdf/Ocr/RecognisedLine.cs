using IhsMiner.Documents;

namespace IhsMiner.Pdf.Ocr;

/// <summary>
/// A line as Tesseract found it, its words in boxes that hug the letters. Readers of text layers give all words of a font boxes of
/// one height, and the layout judges headings and notes by it: so does this, by what letters the words hold.
/// </summary>
/// <param name="Words">From left to right; never empty.</param>
internal sealed record RecognisedLine(IReadOnlyList<(string Text, Box Box)> Words)
{
    /// <summary>The box of a word in em: above its base line and below.</summary>
    private const double Ascent = 0.93, Descent = 0.25;

    /// <summary>A word below this share of its line's size is a raised or lowered mark, and keeps its own size.</summary>
    private const double Mark = 0.75;

    /// <summary>The narrowest space between words, in em: a box may reach into the next, and words would touch.</summary>
    private const double Space = 0.2;

    /// <summary>Characters of its words.</summary>
    public int Length { get; } = Words.Sum(word => word.Text.Length);

    /// <summary>Its type size, in points: the middle one of its words', each as often as it has characters.</summary>
    public double Size { get; } = Middle([.. Words.Select(word => (Size: SizeOf(word.Text, word.Box), word.Text.Length))
        .Where(word => word.Size > 0)]) ?? Words.Max(word => word.Box.Height) / (Ascent + Descent);

    /// <summary>Adds its words, set in <paramref name="size"/>.</summary>
    public void AddTo(List<Word> neutral, double size)
    {
        var baseLine = Middle([.. Words.Select(word => (BaseLine(word.Text, word.Box, size), word.Text.Length))])!.Value;
        for (var i = 0; i < Words.Count; i++)
        {
            var (text, box) = Words[i];
            var right = i + 1 < Words.Count ? Math.Min(box.Right, Words[i + 1].Box.Left - Space * size) : box.Right;
            var own = SizeOf(text, box);
            var isMark = own > 0 && own < Mark * size;
            // Lines of a page that lay askew rise or fall: a word keeps its base line, unless it is one of signs.
            var foot = isMark ? BaseLine(text, box, own) : own > 0 ? BaseLine(text, box, size) : baseLine;
            var set = isMark ? own : size;
            NeutralWords.Add(
                neutral, text, new(box.Left, foot - Ascent * set, Math.Max(box.Left, right), foot + Descent * set), upright: true);
        }
    }

    /// <summary>The type size of one word; 0 where its text does not tell.</summary>
    private static double SizeOf(string text, Box box) =>
        LetterExtent.Of(text) is { } extent ? box.Height / (extent.Above + extent.Below) : 0;

    private static double BaseLine(string text, Box box, double size) => box.Bottom - (LetterExtent.Of(text)?.Below ?? 0) * size;

    /// <summary>The middle value, each counted as often as its weight; null where there is none.</summary>
    internal static double? Middle(IReadOnlyList<(double Value, int Weight)> values)
    {
        var left = values.Sum(value => value.Weight) / 2.0;
        foreach (var (value, weight) in values.OrderBy(value => value.Value))
        {
            left -= weight;
            if (left <= 0)
                return value;
        }

        return null;
    }
}
