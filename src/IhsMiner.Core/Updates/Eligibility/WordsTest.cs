using System.Globalization;
using IhsMiner.Classification;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Updates.Eligibility;

/// <summary>Looks for sentences that hold a criterion's phrases. References and affiliations are left out: they speak of others.</summary>
internal static class WordsTest
{
    public static EligibilityFinding Of(Criterion criterion, IReadOnlyList<Sentence> sentences)
    {
        var phrases = new Phrases(criterion);
        var found = sentences
            .Where(sentence => sentence.Role is not (Role.Reference or Role.Furniture))
            .Select(sentence => (Sentence: sentence, Counts: phrases.CountIn(TokenizedText.Of(sentence.Text).Tokens)))
            .Where(one => one.Counts != (0, 0))
            .ToArray();
        var (forIt, against) = (found.Count(one => one.Counts.For > 0), found.Count(one => one.Counts.Against > 0));
        var (verdict, confidence) = Weighing.Of(forIt, against);
        var evidence = found
            .Where(one => verdict == Verdict.Open || (verdict == Verdict.For ? one.Counts.For : one.Counts.Against) > 0)
            .OrderByDescending(one => one.Sentence.Role is Role.Title or Role.Abstract)
            .ThenByDescending(one => one.Counts.For + one.Counts.Against)
            .Take(EligibilityFinding.MostEvidence)
            .Select(one => new Evidence(one.Sentence.Text, Place(one.Sentence), one.Counts.For >= one.Counts.Against));
        return new(
            criterion, verdict, confidence,
            string.Create(CultureInfo.InvariantCulture, $"{Sentences(forIt)} for it, {Sentences(against)} against it"), [.. evidence]);
    }

    public static string Place(Sentence sentence) => string.Create(CultureInfo.InvariantCulture, $"page {sentence.Page}");

    private static string Sentences(int count) =>
        count == 1 ? "1 sentence speaks" : string.Create(CultureInfo.InvariantCulture, $"{count} sentences speak");
}
