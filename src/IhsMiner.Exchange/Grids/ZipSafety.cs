using System.IO.Compression;

namespace IhsMiner.Exchange.Grids;

/// <summary>Whether an archive unpacks to a size that its own size lets one expect (it is no 'zip bomb').</summary>
internal static class ZipSafety
{
    private const int BlockBytes = 81_920;

    /// <summary>Unpacks every part to nowhere, for the sizes that an archive states of itself may be lies.</summary>
    public static void Check(string path, Stream archive)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
        var total = 0L;
        var block = new byte[BlockBytes];
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            var size = 0L;
            for (var read = part.Read(block); read > 0; read = part.Read(block))
            {
                size += read;
                total += read;
                if (total > GridLimits.UnpackedBytes)
                    throw GridLimits.TooLarge(path, $"unpacks to more than {GridLimits.UnpackedBytes} bytes");
                if (size > GridLimits.RatioFrom && size / Math.Max(1, entry.CompressedLength) > GridLimits.UnpackedRatio)
                    throw GridLimits.TooLarge(path, $"{entry.FullName} unpacks to more than {GridLimits.UnpackedRatio} times its size");
            }
        }
    }
}
