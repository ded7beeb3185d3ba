using System.Buffers.Binary;

namespace IhsMiner.Exchange.MarkedPdfs;

/// <summary>The measures of a JPEG, from its start-of-frame segment (ITU-T T.81, B.2.2).</summary>
/// <param name="Width">In pixels; likewise the height.</param>
/// <param name="Components">1 for grey, 3 for colours.</param>
internal sealed record JpegSize(int Width, int Height, int Components)
{
    /// <exception cref="InvalidDataException">It is no JPEG.</exception>
    public static JpegSize Of(ReadOnlySpan<byte> jpeg)
    {
        // Each segment: FF, its kind, two bytes of length that count themselves. C4, C8 and CC are no frames.
        for (var at = 2; at + 9 < jpeg.Length && jpeg[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]))
        {
            if (jpeg[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new(
                    BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..]), jpeg[at + 9]);
        }

        throw new InvalidDataException("A picture of a page that is no JPEG.");
    }
}
