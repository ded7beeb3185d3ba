namespace IhsMiner.Exchange.Qda;

/// <summary>An article as sentences, and what coders said of them: what goes into a project.</summary>
/// <param name="Key">What stays the same from export to export, such as its id in the chart or the hash of its file.</param>
/// <param name="Name">For people.</param>
/// <param name="Description">For people; may be empty.</param>
/// <param name="Sentences">In reading order.</param>
/// <param name="Codings">In any order.</param>
public sealed record CodedArticle(
    string Key, string Name, string Description, IReadOnlyList<string> Sentences, IReadOnlyList<SentenceCoding> Codings);
