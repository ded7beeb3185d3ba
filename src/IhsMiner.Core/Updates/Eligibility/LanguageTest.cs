using System.Globalization;
using IhsMiner.Classification;
using IhsMiner.Layout;
using IhsMiner.Sentences;

namespace IhsMiner.Updates.Eligibility;

/// <summary>
/// Tells a language by its commonest words among all words of prose (Grefenstette 1995, 'Comparing two language identification
/// schemes').
/// </summary>
internal static class LanguageTest
{
    /// <summary>Fewer words of prose say nothing.</summary>
    private const int FewestWords = 50;

    /// <summary>The least share of all words that must be among those listed: of running text, the commonest few are a fifth or more.</summary>
    private const double LeastShare = 0.1;

    /// <summary>Words from which on a sentence shows its language.</summary>
    private const int TellingWords = 8;

    public static EligibilityFinding Of(Criterion criterion, IReadOnlyList<Sentence> sentences)
    {
        var phrases = new Phrases(criterion);
        var counted = sentences.Where(sentence => sentence.Role is Role.Abstract or Role.Body or Role.List)
            .Select(sentence => (Sentence: sentence, Words: TokenizedText.Of(sentence.Text).Tokens))
            .Select(one => (one.Sentence, one.Words.Count, Found: phrases.CountIn(one.Words)))
            .ToArray();
        var (all, forIt, against) = (
            counted.Sum(one => one.Count), counted.Sum(one => one.Found.For), counted.Sum(one => one.Found.Against));
        if (all < FewestWords || forIt + against < LeastShare * all)
            return new(criterion, Verdict.Open, null, "too few words that tell the language", []);
        var (verdict, confidence) = Weighing.Of(forIt, against);
        var shown = Array.Find(counted, one => one.Count >= TellingWords
            && (verdict == Verdict.Against ? one.Found.Against > one.Found.For : one.Found.For > one.Found.Against));
        return new(
            criterion, verdict, confidence,
            string.Create(
                CultureInfo.InvariantCulture,
                $"of {all} words {forIt} are among the commonest of the language, {against} among those of others"),
            shown.Sentence is null ? [] : [new(shown.Sentence.Text, WordsTest.Place(shown.Sentence), verdict != Verdict.Against)]);
    }
}
