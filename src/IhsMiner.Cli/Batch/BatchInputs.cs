using System.Security.Cryptography;
using System.Text;
using IhsMiner.Documents;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Batch;

/// <summary>All inputs of a run, numbered in the order in which they were named.</summary>
/// <param name="Documents">A file that was named before, itself, in a list or through its folder, is settled as skipped.</param>
internal sealed record BatchInputs(IReadOnlyList<ListedDocument> Documents)
{
    /// <summary>The name of standard input.</summary>
    private const string Dash = "-";

    /// <summary>Of the paths in their order.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Concat(Documents.Select(document => document.Path + '\0')))));

    /// <param name="named">PDFs, folders, lists of either (.txt, a path a line), and <c>-</c> for a list on standard input.</param>
    /// <param name="standardInput">Read where <c>-</c> is named.</param>
    public static BatchInputs Of(IEnumerable<string> named, TextReader standardInput)
    {
        var first = new Dictionary<string, ListedDocument>(StringComparer.Ordinal);
        var all = new List<ListedDocument>();
        foreach (var (path, settled) in named.SelectMany(name => Listed(name, standardInput)).SelectMany(Files))
        {
            var document = new ListedDocument(all.Count + 1, path, settled);
            if (!first.TryAdd(Path.GetFullPath(path), document) && settled is null)
                document = document with { Settled = Repeated(first[Path.GetFullPath(path)]) };
            all.Add(document);
        }

        return new(all);
    }

    private static DocumentResult.Skipped Repeated(ListedDocument earlier) =>
        new(FailureReason.Duplicate, $"named before, as {earlier.Path}", null, earlier.Id);

    private static List<string> Listed(string name, TextReader standardInput)
    {
        if (name == Dash)
            return Lines(standardInput);
        if (!Path.GetExtension(name).Equals(".txt", StringComparison.OrdinalIgnoreCase) || Directory.Exists(name))
            return [name];
        try
        {
            using var list = new StreamReader(name);
            return Lines(list);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IhsMinerException($"{name}: this list cannot be read ({fault.Message.TrimEnd('.')}); name another", fault);
        }
    }

    private static List<string> Lines(TextReader list)
    {
        var lines = new List<string>();
        while (list.ReadLine() is { } line)
            if (line.Trim().Length > 0)
                lines.Add(line);
        return lines;
    }

    private static IEnumerable<(string Path, DocumentResult? Settled)> Files(string path) =>
        Directory.Exists(path) ? BatchFolder.Of(path) : [(path, null)];
}
