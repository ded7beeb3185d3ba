using IhsMiner.Documents;

namespace IhsMiner.Pdf.Ocr;

/// <summary>
/// The words of recognised lines. Sizes that were measured on letters waver from line to line; most lines of a page are of one
/// size, and sizes go by half points.
/// </summary>
internal static class RecognisedPage
{
    /// <summary>How much the size of a line of the page's main type may waver, as a share. Headings begin at 1.08.</summary>
    private const double Wavering = 0.09;

    /// <summary>Half a point.</summary>
    private const double Step = 0.5;

    public static IReadOnlyList<Word> Words(IReadOnlyList<RecognisedLine> lines)
    {
        var words = new List<Word>();
        var main = RecognisedLine.Middle([.. lines.Select(line => (line.Size, line.Length))]) ?? 0;
        foreach (var line in lines)
        {
            var size = Math.Abs(line.Size - main) <= Wavering * main ? main : line.Size;
            line.AddTo(words, Math.Max(Step, Math.Round(size / Step) * Step));
        }

        return words;
    }
}
