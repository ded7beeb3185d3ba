using System.Text;
using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Sentences;

/// <summary>Writes one block's words as running text.</summary>
internal sealed class BlockComposition(Hyphenation hyphenation, ComposedText text, List<RemovedText> removed)
{
    /// <summary>Appends the block; nothing where it has no text to show.</summary>
    public void Append(Block block)
    {
        var start = text.Length;
        var hasMarks = block.Role is Role.Body or Role.Abstract or Role.List or Role.Caption;
        var joined = true;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines[i];
            var next = i + 1 < block.Lines.Count ? block.Lines[i + 1].Words[0].Text : null;
            joined = Append(line, next, block.Role == Role.List && i == 0, hasMarks, start, joined);
        }
    }

    private bool Append(Line line, string? next, bool hasMarker, bool hasMarks, int start, bool joined)
    {
        var size = hasMarks ? Size(line) : 0;
        var afterMark = false;
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (i > 0)
                joined = WordSpacing.Touch(line.Words[i - 1], word) && (!afterMark || char.IsPunctuation(word.Text[0]));
            if (hasMarker && i == 0 && line.Words.Count > 1 && ListMarkers.IsMarker(word.Text))
            {
                removed.Add(new RemovedText(line.Page, word.Box, word.Text, RemovalReason.ListMarker));
                joined = true;
                continue;
            }

            if (hasMarks && CitationMarks.IsMark(line, i, size))
            {
                removed.Add(new RemovedText(line.Page, word.Box, word.Text, RemovalReason.CitationMark));
                afterMark = true;
                continue;
            }

            afterMark = false;

            var join = i == line.Words.Count - 1
                && next is not null ? hyphenation.Between(word.Text, next) : Hyphenation.Join.Space;
            Append(line, word, join, !joined && text.Length > start);
            joined = join != Hyphenation.Join.Space;
        }

        return joined && !afterMark;
    }

    private void Append(Line line, Word word, Hyphenation.Join join, bool spaced)
    {
        var shown = word.Text;
        if (join == Hyphenation.Join.Drop && shown[^1] != '\u00AD')
        {
            removed.Add(new RemovedText(line.Page, word.Box, shown[^1..], RemovalReason.LineEndHyphen));
            shown = shown[..^1];
        }

        shown = Glyphs.Plain(Visible(line, word, shown));
        if (shown.Length == 0)
            return;
        if (spaced)
            text.Append(' ');
        text.Append(shown, line, word);
    }

    private string Visible(Line line, Word word, string shown)
    {
        if (!shown.AsSpan().ContainsAnyExceptInRange(' ', '~') || !shown.Any(Glyphs.IsInvisible))
            return shown;
        var hidden = new string([.. shown.Where(Glyphs.IsInvisible)]);
        removed.Add(new RemovedText(line.Page, word.Box, hidden, RemovalReason.Invisible));
        return new StringBuilder().Append([.. shown.Where(c => !Glyphs.IsInvisible(c))]).ToString();
    }

    private static double Size(Line line) => line.Words.MaxBy(word => word.Text.Length)!.Box.Height;
}
