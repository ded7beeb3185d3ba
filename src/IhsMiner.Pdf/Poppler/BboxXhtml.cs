using System.Globalization;
using System.Net;
using System.Text;
using IhsMiner.Documents;

namespace IhsMiner.Pdf.Poppler;

/// <summary>
/// Parses what <c>pdftotext -bbox</c> prints. It looks like XHTML, but the file's own characters pass through, control
/// characters among them, so that no XML parser takes it. Only <c>page</c> and <c>word</c> count; both begin a line of their
/// own, and the file's text cannot forge them, since Poppler escapes <c>&lt;</c>.
/// </summary>
internal static class BboxXhtml
{
    private const string WordEnd = "</word>";

    /// <summary>
    /// The pages in order. A word without a finite box is on no page and is left out, as Poppler leaves out what stands
    /// outside of the page.
    /// </summary>
    /// <param name="rotations">By page number, in degrees; pages that are missing there have 0.</param>
    public static async Task<IReadOnlyList<Page>> ParseAsync(TextReader reader, IReadOnlyDictionary<int, int> rotations)
    {
        var pages = new List<Page>();
        var words = new List<(string Text, Box Box)>();
        (double Width, double Height)? size = null;
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            var tag = line.AsSpan().TrimStart();
            if (tag.StartsWith("<page ", StringComparison.Ordinal))
                size = Size(line);
            else if (tag.StartsWith("<word ", StringComparison.Ordinal))
            {
                if (Parse(await WholeAsync(line, reader).ConfigureAwait(false)) is { } word)
                    words.Add(word);
            }
            else if (tag.StartsWith("</page>", StringComparison.Ordinal) && size is { } known)
            {
                pages.Add(Page(pages.Count + 1, known, rotations, words));
                words.Clear();
                size = null;
            }
        }

        return pages;
    }

    /// <summary>The line and those after it up to the end of the word, whose text may hold line breaks.</summary>
    private static async Task<string> WholeAsync(string line, TextReader reader)
    {
        if (line.EndsWith(WordEnd, StringComparison.Ordinal))
            return line;
        var whole = new StringBuilder(line);
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } more)
        {
            whole.Append('\n').Append(more);
            if (more.EndsWith(WordEnd, StringComparison.Ordinal))
                break;
        }

        return whole.ToString();
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
        return new(number, width, height, rotation, words
            .SelectMany((word, i) => NeutralWords.From(word.Text, word.Box, upright[i], downwards: !upright[i]))
            .ToList())
        {
            Unmapped = words.Sum(word => NeutralWords.Unmapped(word.Text)),
        };
    }

    private static (double Width, double Height)? Size(string line) =>
        Value(line, " width=\"") is { } width && Value(line, " height=\"") is { } height ? (width, height) : null;

    private static (string Text, Box Box)? Parse(string line)
    {
        var start = line.IndexOf('>', StringComparison.Ordinal) + 1;
        if (start == 0 || !line.EndsWith(WordEnd, StringComparison.Ordinal)
            || Value(line, " xMin=\"") is not { } left || Value(line, " yMin=\"") is not { } top
            || Value(line, " xMax=\"") is not { } right || Value(line, " yMax=\"") is not { } bottom)
            return null;
        var text = WebUtility.HtmlDecode(line[start..^WordEnd.Length]);
        return (text, new(Math.Min(left, right), Math.Min(top, bottom), Math.Max(left, right), Math.Max(top, bottom)));
    }

    /// <summary>The finite number that follows <paramref name="key"/> in a tag; null where there is none.</summary>
    private static double? Value(string line, string key)
    {
        var start = line.IndexOf(key, StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += key.Length;
        var end = line.IndexOf('"', start);
        return end > 0
            && double.TryParse(line.AsSpan(start, end - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value) ? value : null;
    }
}
