using System.Text;
using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>A line while it is being laid out: its words, and what the later steps measure on it again and again.</summary>
internal sealed record TextLine
{
    /// <summary>
    /// How much heights and sizes may differ, as a share: fonts of one size differ in height by a few hundredths.
    /// </summary>
    private const double SizeSlack = 0.07;

    private readonly LetterWidths widths;

    public TextLine(Page page, IReadOnlyList<Word> words, TypeSizes sizes)
    {
        widths = sizes.Widths;
        Page = page;
        Line = new Line(page.Number, words);
        Text = Join(words);
        Height = IsCapitals(Text) ? words.Max(word => word.Box.Height) : TypicalHeight(words);
        Size = sizes.Of(Height);
        Box = Core(Line.Box, words, Height);
    }

    /// <summary>True where all of it runs as wide as bold type of the document's body.</summary>
    public bool IsBold => widths.AreBold(Words, 0, Words.Count);

    public Page Page { get; }

    public Line Line { get; }

    public IReadOnlyList<Word> Words => Line.Words;

    /// <summary>
    /// As wide as the line, and as high as its words of typical height: a large initial, or a raised mark, does not count.
    /// </summary>
    public Box Box { get; }

    /// <summary>
    /// The height of its words' boxes, in points: the middle one when each counts as often as it has characters. Of capitals
    /// alone, the largest: small capitals are of the size of their large ones.
    /// </summary>
    public double Height { get; }

    /// <summary>Its type size, in points.</summary>
    public double Size { get; }

    /// <summary>Its words, in plain letters, with one space between them.</summary>
    public string Text { get; }

    public double Left => Box.Left;

    public double Right => Box.Right;

    public double Top => Box.Top;

    public double Bottom => Box.Bottom;

    /// <summary>True where both stand side by side: on one page, sharing at least half of the lower one's height.</summary>
    public bool SharesRow(TextLine other) =>
        Page.Number == other.Page.Number && Box.OverlapY(other.Box) >= 0.5 * Math.Min(Box.Height, other.Box.Height)
        && Box.Height > 0 && other.Box.Height > 0;

    /// <summary>
    /// True where both are set in type of one size: their boxes are about as high, or their words run about as wide, or one of
    /// them holds words as high as the other's and differs by signs of another font.
    /// </summary>
    public bool IsSetLike(TextLine other) =>
        Math.Abs(Height - other.Height) <= SizeSlack * Math.Max(Height, other.Height)
        || Math.Abs(Size - other.Size) <= SizeSlack * Size
        || Holds(Words, other.Height) || Holds(other.Words, Height);

    /// <summary>Letters, and none of them small.</summary>
    public static bool IsCapitals(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 4;
    }

    private static bool Holds(IReadOnlyList<Word> words, double height)
    {
        foreach (var word in words)
        {
            if (word.Text.Length > 1 && Math.Abs(word.Box.Height - height) <= 0.01 * height)
                return true;
        }

        return false;
    }

    private static Box Core(Box box, IReadOnlyList<Word> words, double height)
    {
        var (top, bottom) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var word in words)
        {
            if (word.Box.Height < 0.8 * height || word.Box.Height > 1.3 * height)
                continue;
            (top, bottom) = (Math.Min(top, word.Box.Top), Math.Max(bottom, word.Box.Bottom));
        }

        return top <= bottom ? box with { Top = top, Bottom = bottom } : box;
    }

    private static double TypicalHeight(IReadOnlyList<Word> words)
    {
        var first = words[0].Box.Height;
        if (words.All(word => Math.Abs(word.Box.Height - first) < 0.01))
            return first;
        var byHeight = words.OrderBy(word => word.Box.Height).ToList();
        var half = words.Sum(word => word.Text.Length) / 2.0;
        var seen = 0;
        foreach (var word in byHeight)
        {
            seen += word.Text.Length;
            if (seen >= half)
                return word.Box.Height;
        }

        return byHeight[^1].Box.Height;
    }

    private static string Join(IReadOnlyList<Word> words)
    {
        if (words.Count == 1)
            return Glyphs.Plain(words[0].Text);
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
        {
            if (!WordSpacing.Touch(words[i - 1], words[i]))
                text.Append(' ');
            text.Append(words[i].Text);
        }

        return Glyphs.Plain(text.ToString());
    }
}
