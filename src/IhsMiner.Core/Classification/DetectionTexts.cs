namespace IhsMiner.Classification;

/// <summary>
/// How much each text weighs where a model learns what 'states a factor' is. Statements are factors all, and worded as notes: beside
/// passages they teach that what looks like a note is one. And passages that were written to be telling teach what their writers
/// found telling; those in the plain prose of real documents, where factors and others share their words, teach what a report needs.
/// </summary>
public static class DetectionTexts
{
    /// <returns>
    /// One weight a text. Where prose has factors enough, 1 for its sentences and <see cref="TrainingOptions.ToldWeight"/> for those of
    /// other passages; else, where passages have, 1 for theirs. In both, what stands alone weighs as told passages do, but 0 where it is a
    /// factor. Without passages enough, 1 for all.
    /// </returns>
    public static double[] Weights(IReadOnlyList<LabelledText> texts, TrainingOptions options)
    {
        var hasProse = AreEnough(text => text.IsProse);
        var hasPassages = AreEnough(text => text.IsOfPassage);
        return [.. texts.Select(text =>
            text.IsProse || !hasPassages ? 1
            : text.IsFactor && !text.IsOfPassage ? 0
            : hasProse ? options.ToldWeight : 1)];

        bool AreEnough(Func<LabelledText, bool> isOne) => texts.Count(text => isOne(text) && text.IsFactor) >= options.FewestExamples;
    }
}
