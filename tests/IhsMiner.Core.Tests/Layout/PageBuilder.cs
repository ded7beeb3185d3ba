using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Tests.Layout;

/// <summary>
/// Makes small pages for tests. Type runs half an em a character, a space a quarter; a word's box is 1.2 em high; lines follow
/// each other at 1.2 em.
/// </summary>
internal sealed class PageBuilder(int number = 1, double width = 600, double height = 800)
{
    private readonly List<Word> words = [];

    /// <summary>Writes lines downwards from a corner, one to each string.</summary>
    public PageBuilder At(double left, double top, double size, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            Write(left, top + 1.2 * size * i, size, lines[i]);
        return this;
    }

    /// <summary>Writes text at 10 points, broken into lines of <paramref name="characters"/> at most.</summary>
    public PageBuilder Column(double left, double top, int characters, string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length + 1 > characters)
                lines.Add(word);
            else
                lines[^1] = lines[^1].Length == 0 ? word : lines[^1] + ' ' + word;
        }

        return At(left, top, 10, [.. lines]);
    }

    /// <summary>Adds one word with a box of its own.</summary>
    public PageBuilder Word(string text, Box box, bool upright = true)
    {
        words.Add(new Word(text, box, upright));
        return this;
    }

    public Page Page() => new(number, width, height, 0, [.. words]);

    public static Document Document(params PageBuilder[] pages) =>
        new("test.pdf", new string('0', 64), [.. pages.Select(page => page.Page())]);

    public static DocumentLayout LaidOut(params PageBuilder[] pages) => LayOut.Document(Document(pages));

    public static Composition Composed(params PageBuilder[] pages) => Compose.Document(LaidOut(pages));

    /// <summary>The words of a block with a space between them.</summary>
    public static string Text(Block block) =>
        string.Join(' ', block.Lines.SelectMany(line => line.Words).Select(word => word.Text));

    private void Write(double left, double top, double size, string line)
    {
        var x = left;
        foreach (var text in line.Split(' '))
        {
            var end = x + 0.5 * size * text.Length;
            words.Add(new Word(text, new Box(x, top, end, top + 1.2 * size)));
            x = end + 0.25 * size;
        }
    }
}
