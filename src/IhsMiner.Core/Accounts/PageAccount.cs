using IhsMiner.Layout;

namespace IhsMiner.Accounts;

/// <summary>What became of the characters of a page, as <see cref="CharacterCount"/> counts them.</summary>
/// <param name="Page">1 for the first.</param>
/// <param name="Read">Characters of the words that the PDF reader found.</param>
/// <param name="Kept">Characters of the sentences.</param>
/// <param name="Removed">Characters kept out of them, by reason; reasons without any are absent.</param>
public sealed record PageAccount(int Page, int Read, int Kept, IReadOnlyDictionary<RemovalReason, int> Removed)
{
    /// <summary>Characters that are neither kept nor removed with a reason: 0, or this program has a fault.</summary>
    public int Unaccounted => Read - Kept - Removed.Values.Sum();
}
