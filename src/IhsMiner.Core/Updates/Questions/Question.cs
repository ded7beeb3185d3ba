namespace IhsMiner.Updates.Questions;

/// <summary>Something about a new article that a person decides, with yes or no.</summary>
/// <param name="Id">The same in every run over the same files: what an answer names.</param>
/// <param name="Article">The new article's file.</param>
/// <param name="Text">The question.</param>
/// <param name="Because">Why it is asked, and what speaks for either answer.</param>
/// <param name="Until">What happens as long as it is not answered.</param>
/// <param name="Answer">What a person said, or null.</param>
public sealed record Question(string Id, string Article, string Text, string Because, string Until, bool? Answer);
