using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Accounts;

/// <summary>What became of the characters of a document: read = kept + removed, on each page and in all.</summary>
/// <param name="Pages">In order.</param>
public sealed record DocumentAccount(string Document, IReadOnlyList<PageAccount> Pages)
{
    public int Read => Pages.Sum(page => page.Read);

    public int Kept => Pages.Sum(page => page.Kept);

    /// <summary>Over all pages; reasons without any characters are absent.</summary>
    public IReadOnlyDictionary<RemovalReason, int> Removed => Pages
        .SelectMany(page => page.Removed)
        .GroupBy(entry => entry.Key, entry => entry.Value)
        .ToDictionary(reason => reason.Key, reason => reason.Sum());

    /// <summary>True where every page balances.</summary>
    public bool IsBalanced => Pages.All(page => page.Unaccounted == 0);

    public static DocumentAccount Of(Document document, Composition composition)
    {
        var removed = composition.Removed.ToLookup(text => text.Page);
        return new(document.Name, [.. document.Pages.Select(page => new PageAccount(
            page.Number,
            page.Words.Sum(word => CharacterCount.Of(word.Text)),
            composition.CharactersByPage.GetValueOrDefault(page.Number),
            removed[page.Number].GroupBy(text => text.Reason)
                .ToDictionary(reason => reason.Key, reason => reason.Sum(text => CharacterCount.Of(text.Text)))))]);
    }
}
