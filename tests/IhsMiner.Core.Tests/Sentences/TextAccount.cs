using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Tests.Sentences;

/// <summary>
/// Text accounting: each character that is not white space, once ligatures and parted accents are plain
/// (<see cref="Glyphs.Plain"/>, word by word), is as often in what was kept and removed together as in the words read.
/// </summary>
internal static class TextAccount
{
    public static void AssertBalanced(Document document)
    {
        var composition = Compose.Document(LayOut.Document(document));
        var read = Count(document.Pages.SelectMany(page => page.Words).Select(word => Glyphs.Plain(word.Text)));
        var accounted = Count(composition.Removed.Select(removed =>
            removed.Reason == RemovalReason.Invisible ? removed.Text : Glyphs.Plain(removed.Text))
            .Append(composition.Text));
        Assert.Equal(read, accounted);
    }

    private static SortedDictionary<char, int> Count(IEnumerable<string> texts)
    {
        var counts = new SortedDictionary<char, int>();
        foreach (var c in texts.SelectMany(text => text).Where(c => !char.IsWhiteSpace(c)))
            counts[c] = counts.GetValueOrDefault(c) + 1;
        return counts;
    }
}
