using System.Globalization;
using IhsMiner.Documents;

namespace IhsMiner.Pdf.Ocr;

/// <summary>
/// Parses Tesseract's table of words: <c>level page_num block_num par_num line_num word_num left top width height conf text</c>, in
/// dots from the top left corner.
/// </summary>
internal static class TesseractTsv
{
    private const int Columns = 12;

    /// <summary>The level of a word, and of all that holds words.</summary>
    private const string WordLevel = "5";

    /// <summary>
    /// The confidence, in hundredths, below which a word is taken for dirt or part of a picture. Tesseract gives clean print 90
    /// and more.
    /// </summary>
    private const double LeastConfidence = 30;

    /// <summary>The lines in Tesseract's reading order.</summary>
    /// <param name="points">Points a dot.</param>
    public static IReadOnlyList<RecognisedLine> Parse(TextReader reader, double points)
    {
        var lines = new List<RecognisedLine>();
        var words = new List<(string Text, Box Box)>();
        while (reader.ReadLine() is { } row)
        {
            var cells = row.Split('\t', Columns);
            if (cells.Length != Columns || BoxOf(cells, points) is not { } box)
                continue;
            if (cells[0] != WordLevel)
                Close();
            else if (Number(cells[10]) >= LeastConfidence && !string.IsNullOrWhiteSpace(cells[11]))
                words.Add((cells[11], box));
        }

        Close();
        return lines;

        void Close()
        {
            if (words.Count > 0)
                lines.Add(new([.. words]));
            words.Clear();
        }
    }

    private static Box? BoxOf(string[] cells, double points) =>
        Number(cells[6]) is { } left && Number(cells[7]) is { } top && Number(cells[8]) is { } width && Number(cells[9]) is { } height
            ? new Box(left * points, top * points, (left + width) * points, (top + height) * points)
            : null;

    private static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : null;
}
