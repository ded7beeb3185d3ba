using IhsMiner.Documents;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// The PDFs in a folder and the folders in it. Hidden files are left out; a link to a file counts as the file, a link to a folder
/// is not followed, for it may lead back.
/// </summary>
internal static class FolderSearch
{
    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = false };

    /// <returns>
    /// The PDFs and the links to folders in ordinal order of their paths, and the folders that cannot be opened.
    /// </returns>
    public static (IReadOnlyList<string> Pdfs, IReadOnlyList<string> Links, IReadOnlyList<Outcome.Failed> Faults) Of(string folder)
    {
        var pdfs = new List<string>();
        var links = new List<string>();
        var faults = new List<Outcome.Failed>();
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var next))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(next).EnumerateFileSystemInfos("*", Visible))
                    if (entry is FileInfo && entry.Extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase))
                        pdfs.Add(Path.Combine(next, entry.Name));
                    else if (entry is DirectoryInfo { LinkTarget: null })
                        waiting.Push(Path.Combine(next, entry.Name));
                    else if (entry is DirectoryInfo)
                        links.Add(Path.Combine(next, entry.Name));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                faults.Add(new(next, FailureReason.Unreadable, $"{next}: this folder cannot be opened; check the rights"));
            }
        }

        pdfs.Sort(StringComparer.Ordinal);
        links.Sort(StringComparer.Ordinal);
        return (pdfs, links, faults);
    }
}
