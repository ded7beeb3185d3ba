using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Tests.Sentences;

/// <summary>Runs the cases of <c>dehyphenation.md</c>.</summary>
public sealed class DehyphenationSpecTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Sentences", "dehyphenation.md")))
        {
            var cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
            if (cells.Length == 5 && cells[1].Contains('⏎', StringComparison.Ordinal))
                cases.Add(cells[1].Replace('~', '\u00AD'), cells[2], cells[3]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lines_meet_as_the_spec_says(string lines, string elsewhere, string joined)
    {
        var block = new Block(Role.Body, null, [.. lines.Split('⏎').Select((line, i) => Line(line.Trim(), 100 + 12 * i))]);
        var other = elsewhere.Length == 0 ? [] : new[] { new Block(Role.Body, null, [Line(elsewhere + " end", 200)]) };

        var composition = Compose.Document(new DocumentLayout([block, .. other], []));

        Assert.Equal(joined, composition.Text.Split('\n')[0]);
    }

    private static Line Line(string text, double top)
    {
        var words = new List<Word>();
        var left = 50.0;
        foreach (var word in text.Split(' '))
        {
            words.Add(new Word(word, new Box(left, top, left + 5 * word.Length, top + 12)));
            left += 5 * word.Length + 3;
        }

        return new Line(1, words);
    }
}
