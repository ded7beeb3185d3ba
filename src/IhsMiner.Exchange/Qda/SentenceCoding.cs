namespace IhsMiner.Exchange.Qda;

/// <summary>What a coder said of one sentence.</summary>
/// <param name="Sentence">Its place among the article's sentences, 0 for the first.</param>
/// <param name="Coder">A person's name, or <c>model:…@…</c>.</param>
/// <param name="Kind">A kind's id, or null where none was given.</param>
/// <param name="Themes">Themes' ids, the best first; may be empty.</param>
/// <param name="Note">For people, such as page and score; may be empty.</param>
/// <param name="When">Or null where nobody knows.</param>
public sealed record SentenceCoding(
    int Sentence, string Coder, string? Kind, IReadOnlyList<string> Themes, string Note, DateTimeOffset? When);
