using System.Net;
using System.Text;
using IhsMiner.Documents;

namespace IhsMiner.Pdf.Poppler;

/// <summary>
/// Parses what <c>pdftotext -bbox</c> prints, as bytes. It looks like XHTML, but the file's own characters pass through, control
/// characters among them, so that no XML parser takes it. Only <c>page</c> and <c>word</c> count; both begin a line of their
/// own, and the file's text cannot forge them, since Poppler escapes <c>&lt;</c>. Of the head, see <see cref="BboxHead"/>.
/// </summary>
internal static class BboxXhtml
{
    /// <summary>
    /// The pages in order. A word without a finite box is on no page and is left out, as Poppler leaves out what stands
    /// outside of the page.
    /// </summary>
    /// <param name="rotations">By page number, in degrees; pages that are missing there have 0.</param>
    public static BboxOutput Parse(Stream stream, IReadOnlyDictionary<int, int> rotations)
    {
        var (info, isWhole) = (DocumentInfo.None, false);
        var pages = new List<Page>();
        var words = new List<(string Text, Box Box)>();
        (double Width, double Height)? size = null;
        var lines = new ByteLines(stream);
        while (lines.Next())
        {
            var tag = lines.Line.TrimStart((byte)' ');
            if (tag.StartsWith("<word "u8))
            {
                while (!lines.Line.EndsWith("</word>"u8) && lines.Extend())
                {
                    // The text of a word may hold line breaks.
                }

                if (Word(lines.Line) is { } word)
                    words.Add(word);
            }
            else if (tag.StartsWith("<page "u8))
                size = Value(ref tag, " width=\""u8) is { } width && Value(ref tag, " height=\""u8) is { } height ? (width, height) : null;
            else if (tag.StartsWith("</page>"u8) && size is { } known)
            {
                pages.Add(Page(pages.Count + 1, known, rotations, words));
                words.Clear();
                size = null;
            }
            else if (pages.Count == 0 && BboxHead.IsEntry(tag))
            {
                while (!BboxHead.IsClosed(lines.Line) && lines.Extend())
                {
                    // A title may hold line breaks.
                }

                info = BboxHead.Including(info, Text(lines.Line));
            }
            else
                isWhole |= tag.StartsWith("</doc>"u8);
        }

        return new(pages, info, isWhole);
    }

    private static Page Page(
        int number,
        (double Width, double Height) size,
        IReadOnlyDictionary<int, int> rotations,
        List<(string Text, Box Box)> words)
    {
        var rotation = rotations.GetValueOrDefault(number);
        // Poppler gives the boxes on the rotated page, but the size of the page as it is before.
        var (width, height) = rotation is 90 or 270 ? (size.Height, size.Width) : size;
        var upright = WordDirection.Upright(words);
        var neutral = new List<Word>(words.Count);
        var unmapped = 0;
        for (var i = 0; i < words.Count; i++)
        {
            NeutralWords.Add(neutral, words[i].Text, words[i].Box, upright[i], downwards: !upright[i]);
            unmapped += NeutralWords.Unmapped(words[i].Text);
        }

        return new(number, width, height, rotation, neutral) { Unmapped = unmapped };
    }

    /// <summary>The word of a whole tag; null where it has no end or no finite box.</summary>
    private static (string Text, Box Box)? Word(ReadOnlySpan<byte> tag)
    {
        if (!tag.EndsWith("</word>"u8)
            || Value(ref tag, " xMin=\""u8) is not { } left || Value(ref tag, " yMin=\""u8) is not { } top
            || Value(ref tag, " xMax=\""u8) is not { } right || Value(ref tag, " yMax=\""u8) is not { } bottom)
            return null;
        var text = tag[(tag.IndexOf((byte)'>') + 1)..^"</word>".Length];
        return (Text(text), new(Math.Min(left, right), Math.Min(top, bottom), Math.Max(left, right), Math.Max(top, bottom)));
    }

    private static string Text(ReadOnlySpan<byte> text)
    {
        var decoded = Encoding.UTF8.GetString(text);
        return text.Contains((byte)'&') ? WebUtility.HtmlDecode(decoded) : decoded;
    }

    /// <summary>
    /// The finite number that follows <paramref name="key"/>, and <paramref name="tag"/> from behind it on; null where there is
    /// none.
    /// </summary>
    private static double? Value(ref ReadOnlySpan<byte> tag, ReadOnlySpan<byte> key)
    {
        var start = tag.IndexOf(key);
        if (start < 0)
            return null;
        var value = tag[(start + key.Length)..];
        var length = value.IndexOf((byte)'"');
        if (length < 0)
            return null;
        tag = value[length..];
        return PointNumber.Of(value[..length]);
    }
}
