using System.Text;
using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Metadata;

/// <summary>Words of one page as text in which every stretch knows its place.</summary>
internal sealed class Passage
{
    private readonly List<(int Start, Box Box)> words = [];

    public Passage(int page, IReadOnlyList<Word> words, bool isHead = false)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && !WordSpacing.Touch(words[i - 1], words[i]))
                text.Append(' ');
            this.words.Add((text.Length, words[i].Box));
            text.Append(Glyphs.Plain(words[i].Text));
        }

        (Page, Text, IsHead) = (page, text.ToString(), isHead);
    }

    public int Page { get; }

    public string Text { get; }

    /// <summary>Whether it stands at the top or foot of page after page.</summary>
    public bool IsHead { get; }

    /// <summary>The place of a stretch of <see cref="Text"/>.</summary>
    public Place At(int start, int length) => new(Page, Box.Around(words
        .Where((word, i) => word.Start < start + length && (i + 1 == words.Count || words[i + 1].Start > start))
        .Select(word => word.Box)));
}
