using System.IO.Compression;

namespace IhsMiner.Exchange.PdfObjects;

/// <summary>A stream: its dictionary, and its bytes as they stand in the file.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Encoded)
{
    /// <summary>Bytes that a stream of objects or of places may unfold to; real ones have less than a tenth of it.</summary>
    private const int Most = 64 << 20;

    /// <summary>The stream whose dictionary ends at <paramref name="at"/>.</summary>
    /// <param name="length">What its entry /Length says, followed where it is a reference.</param>
    public static PdfStream Read(ReadOnlyMemory<byte> data, int at, PdfDictionary dictionary, int? length)
    {
        var bytes = data.Span;
        at = PdfScan.SkipSpace(bytes, at);
        if (!PdfScan.Stands(bytes, at, "stream"u8))
            throw new InvalidDataException("a stream was expected");
        at += "stream".Length;
        at += PdfScan.Stands(bytes, at, "\r\n"u8) ? 2 : 1;
        if (length is not { } size || size > data.Length - at
            || !PdfScan.Stands(bytes, PdfScan.SkipSpace(bytes, at + size), "endstream"u8))
            throw new InvalidDataException("a stream is not as long as it says");
        return new(dictionary, data.Slice(at, size));
    }

    /// <summary>Its bytes, unfolded; only the ways in which streams of objects are folded up are known.</summary>
    public byte[] Decoded()
    {
        var filters = Dictionary["Filter"]?.Items ?? [];
        if (filters.Count == 0)
            return Encoded.ToArray();
        if (filters.Count > 1 || filters[0].Name != "FlateDecode")
            throw new InvalidDataException($"the filter {Dictionary["Filter"]} is not known");
        var inflated = Inflated();
        return Dictionary["DecodeParms"] is { } parameters && parameters.Items is [{ IsDictionary: true } one]
            ? RowPrediction.Undo(inflated, PdfDictionary.Of(one))
            : inflated;
    }

    private byte[] Inflated()
    {
        using var inflating = new ZLibStream(new MemoryStream(Encoded.ToArray()), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = inflating.Read(buffer)) > 0;)
        {
            inflated.Write(buffer, 0, read);
            if (inflated.Length > Most)
                throw new InvalidDataException($"a stream of objects unfolds to more than {Most >> 20} MB");
        }

        return inflated.ToArray();
    }
}
