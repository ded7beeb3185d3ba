using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace IhsMiner.Exchange.Qda;

/// <summary>
/// The text of a source, and what its positions count. The standard says Unicode code points of the text as it stands in its file.
/// Some programs count the two characters of a Windows line end as one, some count UTF-16 units; the names of selections, which
/// are the beginnings of their texts, tell which it was.
/// </summary>
internal sealed class PlainText
{
    private readonly CodePoints? points;

    /// <summary>Enough selections to tell by, and enough letters of each.</summary>
    private const int Probed = 1_000, ProbedLetters = 200;

    // For texts whose line ends are counted as two, the place in Text of each place in the file; else null.
    private readonly int[]? places;

    private PlainText(string file, bool oneForLineEnds, bool units)
    {
        Text = file.ReplaceLineEndings("\n");
        var counted = oneForLineEnds ? Text : file;
        points = units ? null : new CodePoints(counted);
        Length = points?.Count ?? counted.Length;
        places = counted.Length == Text.Length ? null : Places(file);
    }

    /// <summary>With <c>\n</c> as its line ends.</summary>
    public string Text { get; }

    /// <summary>As its positions count.</summary>
    public int Length { get; }

    /// <param name="file">The text as it stands in its file.</param>
    /// <param name="selections">The elements with positions in it.</param>
    public static PlainText Of(string file, IReadOnlyList<XElement> selections, string origin)
    {
        // ATLAS.ti counts a line end as one, whatever it writes.
        var atlas = origin.Contains("ATLAS", StringComparison.OrdinalIgnoreCase);
        bool[] lineEnds = file.Contains('\r', StringComparison.Ordinal) ? [atlas, !atlas] : [true];
        bool[] units = file.Any(char.IsSurrogate) ? [false, true] : [false];
        return lineEnds.SelectMany(one => units.Select(unit => new PlainText(file, one, unit)))
            .MaxBy(text => text.Fitting(selections))!;
    }

    /// <summary>UTF-8, or UTF-16 where a mark says so; a mark is not part of the text. A wrong byte becomes U+FFFD.</summary>
    public static string Decode(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    public static int? Number(XElement element, string attribute) =>
        int.TryParse(element.Says(attribute), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    /// <summary>A stretch in UTF-16 units of <see cref="Text"/>; null where it is empty or not all within the text.</summary>
    public (int Start, int End)? Span(int start, int end)
    {
        if (start < 0 || end > Length)
            return null;
        var span = (Start: Place(start), End: Place(end));
        return span.Start < span.End ? span : null;
    }

    private int Place(int position)
    {
        var place = points?.Place(position) ?? position;
        return places is null ? place : places[place];
    }

    /// <summary>How many selections begin as their names do.</summary>
    private int Fitting(IEnumerable<XElement> selections) => selections.Take(Probed).Count(element =>
        Number(element, "startPosition") is { } start && Number(element, "endPosition") is { } end && Span(start, end) is { } span
        && SelectionName.Fits(element.Says("name") ?? "", Text[span.Start..Math.Min(span.End, span.Start + ProbedLetters)]) == true);

    private static int[] Places(string file)
    {
        var places = new int[file.Length + 1];
        for (var (i, place) = (0, 0); i < file.Length; i++)
        {
            places[i] = place;
            // The first half of a line end of two is no letter of its own.
            place += file[i] == '\r' && i + 1 < file.Length && file[i + 1] == '\n' ? 0 : 1;
            places[i + 1] = place;
        }

        return places;
    }
}
