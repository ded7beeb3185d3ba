using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// The type sizes of a document, in points, told from how wide its words run. The height of a word's box depends on what its
/// font states as ascent and descent (0.9 to 1.4 em), so that bold and roman of one size differ; but words of one height are of
/// one font and size, and together wide enough to measure.
/// </summary>
internal sealed class TypeSizes
{
    /// <summary>The height of a word's box in em where nothing else is known.</summary>
    private const double UsualHeight = 1.15;

    /// <summary>How many em of text weigh as much as the height does.</summary>
    private const double Prior = 6;

    /// <summary>Heights are told apart in steps of this many points.</summary>
    private const double Step = 0.05;

    private readonly Dictionary<int, (double Points, double Ems)> runs = [];

    public TypeSizes(IReadOnlyList<Word> words)
    {
        foreach (var word in words)
        {
            var (points, ems) = runs.GetValueOrDefault(Key(word.Box.Height));
            runs[Key(word.Box.Height)] = (points + word.Box.Width, ems + Ems(word.Text));
        }

        Widths = new LetterWidths(words, runs.Count == 0 ? 0 : runs.MaxBy(run => run.Value.Ems).Key * Step);
    }

    /// <summary>How wide letters run in the type of most words.</summary>
    public LetterWidths Widths { get; }

    /// <summary>The type size of words whose boxes are so high.</summary>
    public double Of(double height)
    {
        var (points, ems) = runs.GetValueOrDefault(Key(height));
        return (points + Prior * height / UsualHeight) / (ems + Prior);
    }

    private static int Key(double height) => (int)Math.Round(Math.Clamp(height, 0, 10_000) / Step);

    /// <summary>
    /// How wide a text runs, in em, between Times and Helvetica (Adobe Core 14 metrics, rounded by class of letter).
    /// </summary>
    private static double Ems(string text)
    {
        var ems = 0.0;
        foreach (var c in text)
        {
            ems += c switch
            {
                'i' or 'j' or 'l' or '|' or '\'' or '’' or '‘' or '.' or ',' or ':' or ';' or '!' => 0.25,
                't' or 'f' or 'r' or 'I' or '(' or ')' or '[' or ']' or '-' or '/' => 0.32,
                's' or 'c' or 'z' or 'k' or 'v' or 'x' or 'y' or 'J' => 0.46,
                'm' or 'M' or 'W' or '%' or '@' => 0.85,
                'w' => 0.71,
                >= 'A' and <= 'Z' => 0.67,
                _ => 0.5,
            };
        }

        return ems;
    }
}
