using IhsMiner.Cli.Pipeline;
using IhsMiner.Documents;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Batch;

/// <summary>The inputs that a folder stands for: what lies outside it, and is only linked to, is named and not read.</summary>
internal static class BatchFolder
{
    /// <returns>Paths with what is known of them without reading them; null is to be read. PDFs first, in ordinal order.</returns>
    public static IEnumerable<(string Path, DocumentResult? Settled)> Of(string folder)
    {
        var (pdfs, links, faults) = FolderSearch.Of(folder);
        var inside = RealPath.Of(folder) + Path.DirectorySeparatorChar;
        if (pdfs.Count == 0 && faults.Count == 0)
            yield return (folder, Failed($"{folder}: this folder holds no PDF; name another, or files"));
        foreach (var pdf in pdfs)
            yield return (pdf, IsOutside(pdf, inside) ? Outside($"{pdf} links to a file outside {folder}; name that file itself") : null);
        // A folder within is found without its link.
        foreach (var link in links.Where(link => IsOutside(link, inside)))
            yield return (link, Outside($"{link} links to a folder outside {folder}; name that folder itself"));
        foreach (var fault in faults)
            yield return (fault.Path, Failed(fault.Message));
    }

    // What leads in a circle leads nowhere, and the reader says so.
    private static bool IsOutside(string path, string inside) =>
        new FileInfo(path).LinkTarget is not null
        && RealPath.Of(path) is { } real && !(real + Path.DirectorySeparatorChar).StartsWith(inside, StringComparison.Ordinal);

    private static DocumentResult.Failed Failed(string message) => new(FailureReason.Unreadable, message, null);

    private static DocumentResult.Skipped Outside(string message) => new(FailureReason.Unreadable, message, null, null);
}
