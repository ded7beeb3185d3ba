using System.Globalization;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Tests.Sentences.Articles;

/// <summary>
/// How much of an article's text came out whole, clean and in order. Sentences of fewer than four words are left out.
/// </summary>
/// <param name="Intact">Ground-truth sentences equal to one extracted prose sentence, of <paramref name="Expected"/>.</param>
/// <param name="IntactWithDigits">The same, digits compared too.</param>
/// <param name="Contained">Ground-truth sentences equal to or within one extracted prose sentence.</param>
/// <param name="Expected">Ground-truth sentences.</param>
/// <param name="Clean">Extracted prose sentences whose letters the ground truth holds, of <paramref name="Extracted"/>.</param>
/// <param name="Extracted">Extracted prose sentences.</param>
/// <param name="Ascending">
/// Pairs of neighbouring found sentences that come out in this order, of <paramref name="Pairs"/>.
/// </param>
/// <param name="Pairs">Pairs of neighbouring found sentences.</param>
/// <param name="Lost">The ground-truth sentences not found.</param>
/// <param name="Foreign">The extracted prose sentences that the ground truth does not hold.</param>
public sealed record ArticleScore(
    int Intact, int IntactWithDigits, int Contained, int Expected, int Clean, int Extracted, int Ascending, int Pairs,
    IReadOnlyList<string> Lost, IReadOnlyList<string> Foreign)
{
    private const int FewestWords = 4;

    public static ArticleScore Of(GroundTruth truth, Composition composition)
    {
        var expected = truth.Sentences.Where(IsLongEnough).ToList();
        var prose = composition.Sentences.Where(sentence => sentence.Role <= Role.List).ToList();
        var positions = prose.Select((sentence, i) => (Key: GroundTruth.Letters(sentence.Text), i))
            .GroupBy(item => item.Key).ToDictionary(group => group.Key, group => new Queue<int>(group.Select(item => item.i)));
        var strict = prose.Select(sentence => GroundTruth.LettersAndDigits(sentence.Text)).ToHashSet();
        var all = string.Join('\n', prose.Select(sentence => GroundTruth.Letters(sentence.Text)));
        var found = new List<int>();
        var lost = new List<string>();
        foreach (var sentence in expected)
        {
            if (positions.GetValueOrDefault(GroundTruth.Letters(sentence)) is { } queue)
                found.Add(queue.Count > 1 ? queue.Dequeue() : queue.Peek());
            else
                lost.Add(sentence);
        }

        var text = string.Concat(truth.Sentences.Select(GroundTruth.Letters));
        var extracted = prose.Where(sentence => IsLongEnough(sentence.Text)).ToList();
        var foreign = extracted.Where(sentence =>
            !text.Contains(GroundTruth.Letters(sentence.Text), StringComparison.Ordinal)).ToList();
        return new ArticleScore(
            found.Count,
            expected.Count(sentence => strict.Contains(GroundTruth.LettersAndDigits(sentence))),
            expected.Count(sentence => all.Contains(GroundTruth.Letters(sentence), StringComparison.Ordinal)),
            expected.Count,
            extracted.Count - foreign.Count,
            extracted.Count,
            Enumerable.Range(1, Math.Max(0, found.Count - 1)).Count(i => found[i] >= found[i - 1]),
            Math.Max(0, found.Count - 1),
            lost,
            [.. foreign.Select(sentence => $"[{sentence.Role} p{sentence.Page}] {sentence.Text}")]);
    }

    public static ArticleScore Sum(IReadOnlyList<ArticleScore> scores) => new(
        scores.Sum(s => s.Intact), scores.Sum(s => s.IntactWithDigits), scores.Sum(s => s.Contained), scores.Sum(s => s.Expected),
        scores.Sum(s => s.Clean), scores.Sum(s => s.Extracted), scores.Sum(s => s.Ascending), scores.Sum(s => s.Pairs), [], []);

    /// <summary>A row of the printed table: name, then the shares.</summary>
    public string Row(string name) =>
        FormattableString.Invariant($"{name,-18} {Expected,5} ")
        + string.Join("  ", Shares().Select(share => share.ToString("0.000", CultureInfo.InvariantCulture)));

    /// <summary>Intact, intact with digits, contained, precision, order.</summary>
    public IReadOnlyList<double> Shares() =>
    [
        Share(Intact, Expected), Share(IntactWithDigits, Expected), Share(Contained, Expected), Share(Clean, Extracted),
        Share(Ascending, Pairs),
    ];

    public static double Share(int part, int whole) => (double)part / whole;

    private static bool IsLongEnough(string text) =>
        text.Count(c => c == ' ') + 1 >= FewestWords && GroundTruth.Letters(text).Length > 0;
}
