using IhsMiner.Metadata;

namespace IhsMiner.Updates;

/// <summary>An article that might join a review, as it was read.</summary>
/// <param name="Path">Of its PDF, as named.</param>
/// <param name="Sha256">Of its PDF, 64 lower-case hexadecimal digits.</param>
/// <param name="Metadata">What it says of itself.</param>
/// <param name="Unplaced">In words, where metadata come from that no page shows: <c>the file's properties</c> or a run.</param>
/// <param name="Sentences">In reading order.</param>
/// <param name="Coder">The model that coded them, as <c>model:name@version</c>.</param>
public sealed record NewArticle(
    string Path, string Sha256, ArticleMetadata Metadata, string Unplaced, IReadOnlyList<CodedSentence> Sentences, string Coder)
{
    /// <summary>The file's name without its folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What questions and answers call it: the name, and enough of the hash to tell files of one name apart.</summary>
    public string Key => $"{Name}@{Sha256[..8]}";
}
