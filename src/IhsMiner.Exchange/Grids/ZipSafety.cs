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
        var left = GridLimits.UnpackedBytes;
        foreach (var entry in zip.Entries)
        {
            left -= Unpack(path, entry, Stream.Null, left, () => GridLimits.TooLarge(
                path, $"unpacks to more than {GridLimits.UnpackedBytes} bytes"));
        }
    }

    /// <summary>The bytes of one part.</summary>
    /// <param name="most">In bytes, once unpacked.</param>
    public static byte[] Read(string path, ZipArchiveEntry entry, long most)
    {
        using var bytes = new MemoryStream();
        Unpack(path, entry, bytes, most, () => new IhsMinerException($"{path}: {entry.FullName} unpacks to more than {most} bytes; is the file damaged?"));
        return bytes.ToArray();
    }

    /// <returns>How many bytes it was.</returns>
    private static long Unpack(string path, ZipArchiveEntry entry, Stream target, long most, Func<IhsMinerException> tooLarge)
    {
        using var part = entry.Open();
        var block = new byte[BlockBytes];
        var size = 0L;
        for (var read = part.Read(block); read > 0; read = part.Read(block))
        {
            size += read;
            if (size > most)
                throw tooLarge();
            if (size > GridLimits.RatioFrom && size / Math.Max(1, entry.CompressedLength) > GridLimits.UnpackedRatio)
                throw GridLimits.TooLarge(path, $"{entry.FullName} unpacks to more than {GridLimits.UnpackedRatio} times its size");
            target.Write(block, 0, read);
        }

        return size;
    }
}
