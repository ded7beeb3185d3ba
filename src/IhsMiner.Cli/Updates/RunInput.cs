using IhsMiner.Store.Reading;
using IhsMiner.Store.Runs;
using IhsMiner.Updates;

namespace IhsMiner.Cli.Updates;

/// <summary>The documents of a run of <c>batch</c> as new articles.</summary>
internal static class RunInput
{
    // What every SQLite file begins with (sqlite.org, 'Database File Format', 1.3.1).
    private static readonly byte[] Magic = "SQLite format 3\0"u8.ToArray();

    /// <summary>Whether the file is a run rather than a PDF.</summary>
    public static bool Is(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var start = new byte[Magic.Length];
            return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.AsSpan().SequenceEqual(Magic);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whoever reads it as a PDF says what is wrong with it.
            return false;
        }
    }

    /// <summary>Each input of the run, in order: an article, or why there is none.</summary>
    public static IEnumerable<(NewArticle? Article, UnreadInput? Unread)> Read(string path)
    {
        using var run = RunFile.OpenToRead(path);
        var coder = $"model:{run.Manifest.Model}@{run.Manifest.ModelSha256[..7]}";
        foreach (var document in StoredDocument.Of(run))
            yield return document switch
            {
                { DuplicateOf: { } other } => (null, new(document.Path, "duplicate", $"nearly or wholly the same as {other}")),
                { Outcome: "done" } => (ArticleOf(document, coder, Path.GetFileName(path)), null),
                _ => (null, new(document.Path, document.Reason ?? document.Outcome, document.Message ?? "the run has not done it yet")),
            };
    }

    private static NewArticle ArticleOf(StoredDocument document, string coder, string run) => new(
        document.Path, document.Sha256!, document.Metadata,
        $"the run {run}", [.. document.Sentences.Select(coded => new CodedSentence(coded.Sentence, coded.Prediction))], coder);
}
