namespace IhsMiner.Classification;

/// <summary>
/// Which texts teach what. Statements are factors all, and worded as notes: beside passages they would teach that what looks like a note is a
/// factor. And passages that were written to be telling teach what their writers found telling; those in the plain prose of real
/// documents, where factors and others share their words, teach what a report needs.
/// </summary>
public static class TeachingTexts
{
    /// <summary>How much each text weighs where a model learns what states a factor.</summary>
    /// <returns>
    /// One weight a text. Where prose has factors enough, 1 for its sentences and <see cref="TrainingOptions.ToldWeight"/> for those of
    /// other passages; else, where passages have, 1 for theirs. In both, what stands alone weighs as told passages do, but 0 where it is a
    /// factor. Without passages enough, 1 for all.
    /// </returns>
    public static double[] Detection(IReadOnlyList<LabelledText> texts, TrainingOptions options)
    {
        var hasProse = HasProse(texts, options);
        var hasPassages = Factors(texts, text => text.IsOfPassage) >= options.FewestExamples;
        return [.. texts.Select(text =>
            text.IsProse || !hasPassages ? 1
            : text.IsFactor && !text.IsOfPassage ? 0
            : hasProse ? options.ToldWeight : 1)];
    }

    /// <summary>Whether each text teaches kinds and themes: all that have one, but beside prose with factors enough no told passages.</summary>
    public static bool[] Codes(IReadOnlyList<LabelledText> texts, TrainingOptions options)
    {
        var hasProse = HasProse(texts, options);
        return [.. texts.Select(text => text.IsProse || !text.IsOfPassage || !hasProse)];
    }

    private static bool HasProse(IReadOnlyList<LabelledText> texts, TrainingOptions options) =>
        Factors(texts, text => text.IsProse) >= options.FewestExamples;

    private static int Factors(IReadOnlyList<LabelledText> texts, Func<LabelledText, bool> isOne) =>
        texts.Count(text => text.IsFactor && isOne(text));
}
