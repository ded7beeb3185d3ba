using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>Whole passages of a codebook held out, and the codebook without them.</summary>
/// <param name="Codebook">With all examples but the held ones.</param>
/// <param name="Held">Every sentence of the passages held out.</param>
public sealed record PassageFold(Codebook Codebook, IReadOnlyList<Example> Held)
{
    // Five, as in the choice of thresholds (Kohavi 1995).
    private const int MostFolds = 5;

    /// <summary>
    /// Each passage of prose, or where there is none each passage, is held out once, together with all that have the same writer, whose letters the passage's id begins with (as
    /// <c>B</c> in <c>B12</c>): up to five folds. Where one writer wrote all, single passages are dealt out instead. Sentences outside
    /// passages are always learned from. None where there are fewer than two passages.
    /// </summary>
    public static IReadOnlyList<PassageFold> Of(Codebook codebook)
    {
        Example[] passages = [.. codebook.Examples.Where(example => example.Passage is not null)];
        Example[] prose = [.. passages.Where(example => example.IsProse)];
        var inside = prose.Length > 0 ? prose : passages;
        string[] writers = [.. inside.Select(example => Writer(example.Passage!))];
        string[] groups = writers.Distinct(StringComparer.Ordinal).Count() > 1
            ? writers
            : [.. inside.Select(example => example.Passage!)];
        var folds = Math.Min(MostFolds, groups.Distinct(StringComparer.Ordinal).Count());
        if (folds < 2)
            return [];
        var dealt = groups.Zip(Groups.Deal(groups, folds)).DistinctBy(pair => pair.First)
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, folds).Select(fold =>
        {
            var held = inside.Where((_, number) => dealt[groups[number]] == fold).ToHashSet(ReferenceEqualityComparer.Instance);
            return new PassageFold(
                codebook with { Examples = [.. codebook.Examples.Where(example => !held.Contains(example))] },
                [.. inside.Where(held.Contains)]);
        })];
    }

    /// <summary>The held sentences with what a model says of them.</summary>
    /// <param name="train">Trains on the codebook it is given.</param>
    public IReadOnlyList<DetectedSentence> Detect(Func<Codebook, Classifier> train)
    {
        var classifier = train(Codebook);
        return [.. Held.Select(example =>
        {
            var prediction = classifier.Classify(example.Text);
            return new DetectedSentence(example.Passage!, example.IsFactor, prediction.IsFactor, prediction.FactorScore);
        })];
    }

    private static string Writer(string passage) => string.Concat(passage.TakeWhile(char.IsLetter));
}
