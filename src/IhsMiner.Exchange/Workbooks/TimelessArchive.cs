using System.IO.Compression;

namespace IhsMiner.Exchange.Workbooks;

/// <summary>Copies a ZIP archive without the times at which its parts were written, so that equal content gives equal bytes.</summary>
internal static class TimelessArchive
{
    // The earliest that a ZIP archive can hold (PKWARE, APPNOTE.TXT, 4.4.6).
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Copy(Stream from, Stream to)
    {
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in source.Entries)
        {
            var copy = target.CreateEntry(part.FullName);
            copy.LastWriteTime = Never;
            using var read = part.Open();
            using var write = copy.Open();
            read.CopyTo(write);
        }
    }
}
