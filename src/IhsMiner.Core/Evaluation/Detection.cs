using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Classification;

namespace IhsMiner.Evaluation;

/// <summary>
/// How well sentences that state a factor are told from those that state none. A chart holds no sentence that states none, so this
/// is measured on the codebook's passages, which were invented for it: real reports are harder. The models learn from the whole chart
/// and from the codebook without the held passages.
/// </summary>
/// <param name="Folds">Into how many the passages were cut; 0 where the codebook has too few of them. See <see cref="PassageFold"/>.</param>
/// <param name="Passages">How many passages; limits resample them.</param>
/// <param name="Factor">Agreement on 'states a factor' at the model's own threshold, which was chosen without the held passages.</param>
/// <param name="F1">Of 'yes', at that threshold.</param>
/// <param name="AveragePrecision">See <see cref="Evaluation.AveragePrecision"/>.</param>
/// <param name="WorkSaved">See <see cref="Evaluation.WorkSaved"/>.</param>
public sealed record Detection(
    int Folds,
    int Passages,
    FieldAgreement Factor,
    BootstrapInterval F1,
    BootstrapInterval AveragePrecision,
    BootstrapInterval WorkSaved)
{
    /// <param name="folds">One list for each fold.</param>
    public static Detection Of(IReadOnlyList<IReadOnlyList<DetectedSentence>> folds, BootstrapOptions options)
    {
        DetectedSentence[] sentences = [.. folds.SelectMany(fold => fold)];
        string[] passages = [.. sentences.Select(sentence => sentence.Passage)];
        return new(
            folds.Count,
            passages.Distinct(StringComparer.Ordinal).Count(),
            FieldAgreement.Of(Ratings.OfPairs(
                [.. sentences.Select(sentence => Yes(sentence.Truth))],
                [.. sentences.Select(sentence => Yes(sentence.Said))],
                CompiledModel.FactorClasses), passages, options),
            Limits(F1Of),
            Limits(some => Evaluation.AveragePrecision.Of(some.Select(sentence => (sentence.Score, sentence.Truth)))),
            Limits(some => Evaluation.WorkSaved.Of(some.Select(sentence => (sentence.Score, sentence.Truth)))));

        BootstrapInterval Limits(Func<IReadOnlyList<DetectedSentence>, Statistic> statistic) =>
            ItemBootstrap.Of(sentences, sentence => sentence.Passage, statistic, options);
    }

    private static Statistic F1Of(IReadOnlyList<DetectedSentence> sentences) => Statistic.Ratio(
        2.0 * sentences.Count(sentence => sentence.Truth && sentence.Said),
        sentences.Count(sentence => sentence.Truth) + sentences.Count(sentence => sentence.Said),
        "nothing is true, and nothing was said to be");

    private static string Yes(bool answer) => CompiledModel.FactorClasses[answer ? 1 : 0];
}
