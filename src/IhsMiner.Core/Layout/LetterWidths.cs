using IhsMiner.Documents;

namespace IhsMiner.Layout;

/// <summary>
/// How wide each letter runs in the type that a document sets most of its words in, told from the widths of these words (normalised
/// least mean squares: Nagumo and Noda, 1967, doi:10.1109/TAC.1967.1098599). Words in bold, which readers do not tell and whose
/// boxes are often as high, run wider than their letters say.
/// </summary>
internal sealed class LetterWidths
{
    /// <summary>The letters that are measured: ASCII.</summary>
    private const int Letters = 128;

    /// <summary>The fewest words that tell, and half of how many are looked at, evenly spread: a few for each letter are enough.</summary>
    private const int FewestWords = 200, MostWords = 2_000;

    /// <summary>The share of what a word is off that is put right, step by step; few words are gone through more often.</summary>
    private static readonly double[] Steps = [0.5, 0.4, 0.2, 0.1];

    /// <summary>What a word that is off by more counts as off at most, as a share, after the first step: it is of another face.</summary>
    private const double Farthest = 0.02;

    /// <summary>
    /// How much wider bold type runs at least, as a share: 0.05 to 0.1 in common fonts; plain words are off by less than 0.02.
    /// </summary>
    private const double Bold = 0.035;

    /// <summary>The share of words, and how far these may be off, where letters are set evenly: else nothing is told.</summary>
    private const double EvenShare = 0.9, Even = 0.015;

    /// <summary>The share of words in bold type that run wide each by itself: a name in italics may widen a line, too.</summary>
    private const double MostlyWide = 0.6;

    private readonly double height;
    private readonly double[]? widths;

    /// <param name="words">All words of a document.</param>
    /// <param name="height">Of the boxes of most of them, in points.</param>
    public LetterWidths(IReadOnlyList<Word> words, double height)
    {
        this.height = height;
        var measured = Sample(words);
        widths = measured.Count < FewestWords ? null : Fitted(measured, height);
        if (widths is not null && measured.Count(word => Math.Abs(Excess(word)) <= Even) < EvenShare * measured.Count)
            widths = null;
    }

    /// <summary>True where the words run as wide as bold type, all together; false where nothing can be told.</summary>
    public bool AreBold(IReadOnlyList<Word> words, int start, int end)
    {
        if (widths is null)
            return false;
        var (width, expected) = (0.0, 0.0);
        var (wide, measured) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (!IsMeasured(words[i]))
                continue;
            var alone = Expected(words[i].Text);
            var isWide = words[i].Box.Width > (1 + Even) * alone;
            width += words[i].Box.Width;
            expected += alone;
            measured++;
            wide += isWide ? 1 : 0;
            // Most lines are plain: their first words say so.
            if (measured == 2 && wide == 0)
                return false;
        }

        return expected >= height && width > (1 + Bold) * expected && wide >= MostlyWide * measured;
    }

    private bool IsMeasured(Word word)
    {
        if (!word.Upright || word.Text.Length < 2 || Math.Abs(word.Box.Height - height) > 0.012 * height)
            return false;
        foreach (var c in word.Text)
        {
            if (c >= Letters)
                return false;
        }

        return true;
    }

    private List<Word> Sample(IReadOnlyList<Word> words)
    {
        var sample = new List<Word>();
        for (var i = 0; i < words.Count; i += 1 + words.Count / (2 * MostWords))
        {
            if (IsMeasured(words[i]))
                sample.Add(words[i]);
        }

        return sample;
    }

    private static double[] Fitted(List<Word> words, double height)
    {
        var widths = new double[Letters];
        Array.Fill(widths, 0.45 * height);
        var rounds = Math.Max(1, MostWords / words.Count);
        for (var pass = 0; pass < Steps.Length * rounds; pass++)
        {
            foreach (var word in words)
            {
                var expected = 0.0;
                foreach (var c in word.Text)
                    expected += widths[c];
                var off = word.Box.Width - expected;
                var farthest = Farthest * Math.Abs(expected);
                if (pass >= rounds)
                    off = Math.Clamp(off, -farthest, farthest);
                var step = Steps[pass / rounds] * off / word.Text.Length;
                foreach (var c in word.Text)
                    widths[c] += step;
            }
        }

        return widths;
    }

    /// <summary>How much wider a word is than its letters say, as a share.</summary>
    private double Excess(Word word)
    {
        var expected = Expected(word.Text);
        return expected > 0 ? word.Box.Width / expected - 1 : 0;
    }

    private double Expected(string text)
    {
        var expected = 0.0;
        foreach (var c in text)
            expected += widths![c];
        return expected;
    }
}
