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

    /// <summary>The level of a line and of a word.</summary>
    private const string LineLevel = "4", WordLevel = "5";

    /// <summary>
    /// The confidence, in hundredths, below which a word is taken for dirt or part of a picture. Tesseract gives clean print 90
    /// and more.
    /// </summary>
    private const double LeastConfidence = 30;

    /// <summary>
    /// The words in Tesseract's reading order. Its boxes hug the letters; here all words of a line are as high as their line, as
    /// readers of text layers have them.
    /// </summary>
    /// <param name="points">Points a dot.</param>
    public static IReadOnlyList<Word> Parse(TextReader reader, double points)
    {
        var words = new List<Word>();
        Box? line = null;
        while (reader.ReadLine() is { } row)
        {
            var cells = row.Split('\t', Columns);
            if (cells.Length != Columns || BoxOf(cells, points) is not { } box)
                continue;
            if (cells[0] == LineLevel)
                line = box;
            else if (cells[0] == WordLevel && Number(cells[10]) >= LeastConfidence)
                NeutralWords.Add(words, cells[11], line is { } of ? box with { Top = of.Top, Bottom = of.Bottom } : box, upright: true);
        }

        return words;
    }

    private static Box? BoxOf(string[] cells, double points) =>
        Number(cells[6]) is { } left && Number(cells[7]) is { } top && Number(cells[8]) is { } width && Number(cells[9]) is { } height
            ? new Box(left * points, top * points, (left + width) * points, (top + height) * points)
            : null;

    private static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : null;
}
