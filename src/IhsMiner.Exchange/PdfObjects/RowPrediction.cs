namespace IhsMiner.Exchange.PdfObjects;

/// <summary>
/// Undoes the prediction of a row of bytes from the row above (ISO 32000-1, 7.4.4.4, after PNG: ISO/IEC 15948, 9), which tables of
/// places are folded up with.
/// </summary>
internal static class RowPrediction
{
    /// <summary>The first of PNG's predictors; below it stand 1, none, and 2, TIFF's.</summary>
    private const int Png = 10;

    public static byte[] Undo(byte[] predicted, PdfDictionary parameters)
    {
        var predictor = parameters["Predictor"]?.Integer ?? 1;
        if (predictor == 1)
            return predicted;
        var width = parameters["Columns"]?.Integer ?? 1;
        if (predictor < Png || width is < 1 or > 1 << 16 || (parameters["Colors"]?.Integer ?? 1) != 1
            || (parameters["BitsPerComponent"]?.Integer ?? 8) != 8)
            throw new InvalidDataException("a prediction of rows is not known");
        var rows = predicted.Length / (width + 1);
        var plain = new byte[rows * width];
        for (var row = 0; row < rows; row++)
            UndoRow(
                predicted.AsSpan(row * (width + 1), width + 1),
                row == 0 ? new byte[width] : plain.AsSpan((row - 1) * width, width),
                plain.AsSpan(row * width, width));
        return plain;
    }

    private static void UndoRow(ReadOnlySpan<byte> predicted, ReadOnlySpan<byte> above, Span<byte> plain)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            var (left, corner) = i == 0 ? (0, 0) : (plain[i - 1], above[i - 1]);
            plain[i] = (byte)(predicted[i + 1] + predicted[0] switch
            {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => Paeth(left, above[i], corner),
                _ => throw new InvalidDataException("a prediction of rows is not known"),
            });
        }
    }

    /// <summary>Of the three the one nearest to left + above - corner (Paeth 1991, Graphics Gems II, 93–100).</summary>
    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
