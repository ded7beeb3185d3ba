using System.Collections.Concurrent;
using IhsMiner.Documents;
using IhsMiner.Pdf;

namespace IhsMiner.Tests.Sentences.Articles;

/// <summary>
/// The articles whose text is known, in the folder <c>shared/articles</c> beside the repository, each read once by each engine.
/// </summary>
public sealed class SharedArticles
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<(GroundTruth Truth, Document Document)>> read = [];

    public IReadOnlyList<(GroundTruth Truth, Document Document)> By(string engine) => read.GetOrAdd(engine, name => Read(Folder()!, name));

    /// <summary>The folder, or null where there is none.</summary>
    public static string? Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IhsMiner.sln")))
            folder = folder.Parent;
        var articles = folder is null ? null : Path.Combine(folder.FullName, "..", "shared", "articles");
        return Directory.Exists(articles) ? articles : null;
    }

    /// <summary>Each article of a folder, by name: its text, and what the engine reads of its PDF.</summary>
    public static IReadOnlyList<(GroundTruth Truth, Document Document)> Read(string folder, string engine)
    {
        var reader = PdfEngines.OpenHere(engine, new ReaderLimits());
        return [.. Directory.GetFiles(folder, "*.gt.txt").Order(StringComparer.Ordinal)
            .Select(path => (GroundTruth.Load(path), Read(reader, path)))];
    }

    private static Document Read(IPdfReader reader, string truth)
    {
        var reading = reader.ReadAsync(truth.Replace(".gt.txt", ".pdf", StringComparison.Ordinal), CancellationToken.None)
            .GetAwaiter().GetResult();
        return Assert.IsType<Reading.Done>(reading).Document;
    }
}
