using IhsMiner.Documents;

namespace IhsMiner.Cli.Pipeline;

/// <summary>What a user named on the command line, as files.</summary>
/// <param name="Documents">PDFs to read, in the order named; a folder's in ordinal order of their paths.</param>
/// <param name="Statements">Files of statements (<c>.txt</c>, <c>.csv</c>), in the order named.</param>
/// <param name="Faults">What was named and cannot be read.</param>
internal sealed record InputFiles(
    IReadOnlyList<string> Documents, IReadOnlyList<string> Statements, IReadOnlyList<Outcome.Failed> Faults)
{
    private static readonly EnumerationOptions Recursive = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <param name="statements">False where only PDFs make sense: any file is then taken for one.</param>
    public static InputFiles Of(IEnumerable<string> named, bool statements)
    {
        var documents = new List<string>();
        var texts = new List<string>();
        var faults = new List<Outcome.Failed>();
        foreach (var path in named)
            if (Directory.Exists(path))
                AddFolder(path, documents, faults);
            else if (statements && IsStatements(path))
                texts.Add(path);
            else
                documents.Add(path);
        return new(documents, texts, faults);
    }

    private static bool IsStatements(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".csv";

    private static void AddFolder(string folder, List<string> documents, List<Outcome.Failed> faults)
    {
        var found = Directory.EnumerateFiles(folder, "*", Recursive)
            .Where(path => Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToArray();
        documents.AddRange(found);
        if (found.Length == 0)
            faults.Add(new(folder, FailureReason.Unreadable, $"{folder}: this folder holds no PDF; name another, or files"));
    }
}
