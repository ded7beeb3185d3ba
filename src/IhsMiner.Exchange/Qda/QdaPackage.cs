using System.IO.Compression;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Qda;

/// <summary>
/// The archive of a project. It is read in memory: nothing is ever unpacked to a path, and only the parts that are asked for are
/// unpacked at all, so that films and pictures cost nothing.
/// </summary>
internal sealed class QdaPackage : IDisposable
{
    /// <summary>In bytes; projects with films keep these outside of the package.</summary>
    private const long MostBytes = 500_000_000;

    private const int MostEntries = 100_000;

    /// <summary>Of one text once unpacked, in bytes; the longest reports have two million letters.</summary>
    private const long MostTextBytes = 50_000_000;

    private const long MostProjectBytes = 50_000_000;

    private readonly string path;
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> texts = new(StringComparer.OrdinalIgnoreCase);

    private QdaPackage(string path, ZipArchive archive)
    {
        (this.path, this.archive) = (path, archive);
        if (archive.Entries.Count > MostEntries)
            throw new IhsMinerException($"{path}: more than {MostEntries} parts; no project has so many.");
        foreach (var entry in archive.Entries)
        {
            if (IsSource(entry.FullName))
                texts.TryAdd(entry.Name, entry);
        }
    }

    public static QdaPackage Open(string path)
    {
        var bytes = FileBytes.Read(path, MostBytes, "export the project without its films and recordings");
        try
        {
            return new(path, new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read));
        }
        catch (InvalidDataException fault)
        {
            throw NotWhole(path, fault);
        }
    }

    public Stream Project()
    {
        var entry = archive.GetEntry(QdaProjectFile.ProjectName)
            ?? archive.Entries.FirstOrDefault(part => part.FullName == part.Name && part.Name.EndsWith(".qde", StringComparison.OrdinalIgnoreCase))
            ?? throw new IhsMinerException($"{path}: no {QdaProjectFile.ProjectName} in it; expected a REFI-QDA project (.qdpx).");
        return new MemoryStream(Unpacked(entry, MostProjectBytes));
    }

    /// <summary>The bytes of a text in the folder of sources, or null where there is none of that name.</summary>
    /// <param name="name">Without a folder; case does not count.</param>
    public byte[]? Text(string name) => texts.TryGetValue(name, out var entry) ? Unpacked(entry, MostTextBytes) : null;

    public void Dispose() => archive.Dispose();

    // A name that leads out of the folder is nobody's source.
    private static bool IsSource(string name) => name.Split('/', '\\') is [var folder, { Length: > 0 } file]
        && folder.Equals(QdaProjectFile.SourcesFolder, StringComparison.OrdinalIgnoreCase) && file is not ("." or "..");

    private byte[] Unpacked(ZipArchiveEntry entry, long most)
    {
        try
        {
            return ZipSafety.Read(path, entry, most);
        }
        catch (InvalidDataException fault)
        {
            throw NotWhole(path, fault);
        }
    }

    private static IhsMinerException NotWhole(string path, InvalidDataException fault) => new(
        $"{path}: not a whole REFI-QDA project ({fault.Message.TrimEnd('.')}); export it again as .qdpx.", fault);
}
