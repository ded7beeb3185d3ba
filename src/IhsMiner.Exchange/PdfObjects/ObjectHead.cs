namespace IhsMiner.Exchange.PdfObjects;

/// <summary>The words <c>12 0 obj</c> before an object.</summary>
internal static class ObjectHead
{
    /// <summary>Where the object itself begins.</summary>
    /// <param name="number">Its number; null where any will do.</param>
    /// <exception cref="InvalidDataException">No such object stands there.</exception>
    public static int Skip(ReadOnlySpan<byte> data, int at, int? number)
    {
        at = PdfScan.SkipSpace(data, Math.Min(at, data.Length));
        if (PdfScan.Integer(data, at) is { } own && (number is null || own.Value == number)
            && PdfScan.Integer(data, PdfScan.SkipSpace(data, own.End)) is { } generation
            && PdfScan.SkipSpace(data, generation.End) is var word && PdfScan.Stands(data, word, "obj"u8))
            return word + "obj".Length;
        throw new InvalidDataException(number is null
            ? $"no object stands at byte {at}" : $"object {number} is not where its table says");
    }

    /// <summary>A dictionary with a head, and where it ends.</summary>
    public static (PdfDictionary Dictionary, int End) Dictionary(ReadOnlyMemory<byte> data, int at, int? number)
    {
        var (value, end) = PdfValue.Read(data, Skip(data.Span, at, number));
        return (PdfDictionary.Of(value), end);
    }
}
