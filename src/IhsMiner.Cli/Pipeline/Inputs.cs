using IhsMiner.Documents;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// What a user named on the command line, file by file in the order named; a folder's in ordinal order of their paths.
/// </summary>
internal static class Inputs
{
    /// <summary>A file that was named before, itself or through its folder, is settled as repeated.</summary>
    /// <param name="statements">Whether files of statements are read as such; if not, any file is taken for a PDF.</param>
    public static IReadOnlyList<Input> Of(IEnumerable<string> named, bool statements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. named.SelectMany(Files).Select(file =>
            file.Fault is { } fault ? new Input.Settled(fault)
            : !seen.Add(Path.GetFullPath(file.Path)) ? new Input.Settled(new Outcome.Repeated(file.Path))
            : statements && StatementInput.Is(file.Path) ? new Input.Settled(StatementInput.Of(file.Path))
            : (Input)new Input.ToRead(file.Path))];
    }

    private static IEnumerable<(string Path, Outcome.Failed? Fault)> Files(string named)
    {
        if (!Directory.Exists(named))
            return [(named, null)];
        var (pdfs, _, faults) = FolderSearch.Of(named);
        if (pdfs.Count == 0 && faults.Count == 0)
            faults = [new(named, FailureReason.Unreadable, $"{named}: this folder holds no PDF; name another, or files")];
        return
        [
            .. pdfs.Select(path => (path, (Outcome.Failed?)null)),
            .. faults.Select(fault => (fault.Path, (Outcome.Failed?)fault)),
        ];
    }
}
