using System.Text;
using IhsMiner.Sentences;
using IhsMiner.Layout;

namespace IhsMiner.Tests.Sentences.Articles;

/// <summary>An article's title, abstract and body as its publisher's XML has them, one paragraph or heading a line.</summary>
/// <param name="Name">The file's name without its endings.</param>
/// <param name="Sentences">Cut by the project's own segmenter; headings that the file holds twice, once.</param>
public sealed record GroundTruth(string Name, IReadOnlyList<string> Sentences)
{
    /// <summary>
    /// Headings at which the text of an article ends. Four files hold back matter, which the others leave out and which has
    /// the role furniture here.
    /// </summary>
    private static readonly string[] BackMatter = ["Abbreviations", "Competing interests"];

    public static GroundTruth Load(string path)
    {
        var lines = File.ReadAllLines(path).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var end = lines.FindIndex(line => BackMatter.Contains(line));
        lines = end < 0 ? lines : lines[..end];
        var once = lines.Where((line, i) => i == 0 || line != lines[i - 1]);
        var sentences = once.SelectMany(line => SentenceSegmentation.Of(line).Select(span => line[span.Start..span.End]));
        return new GroundTruth(Path.GetFileName(path).Replace(".gt.txt", "", StringComparison.Ordinal), [.. sentences]);
    }

    /// <summary>
    /// What of a sentence is compared: its letters, lower-case. Figures are left out because the ground truth writes
    /// citations otherwise than the page does (1, 2, 3 for 1–3), or leaves them out.
    /// </summary>
    public static string Letters(string text) => Kept(text, char.IsLetter);

    /// <summary>The stricter comparison: letters and digits.</summary>
    public static string LettersAndDigits(string text) => Kept(text, char.IsLetterOrDigit);

    private static string Kept(string text, Func<char, bool> keeps)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in Glyphs.Plain(text))
        {
            if (keeps(c))
                kept.Append(char.ToLowerInvariant(c));
        }

        return kept.ToString();
    }
}
