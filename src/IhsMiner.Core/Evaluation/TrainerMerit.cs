using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>What trainers are chosen by: the mean of κ on the theme and κ on the kind.</summary>
public static class TrainerMerit
{
    /// <summary>The trial of the highest merit, the first of several; one whose merit is undefined is below all others.</summary>
    /// <param name="isCounted">Which answers count.</param>
    public static TrainerTrial Best(
        IReadOnlyList<TrainerTrial> trials, Codebook codebook, Func<Answer, bool> isCounted) =>
        trials.MaxBy(trial => Of([.. trial.Answers.Where(isCounted)], codebook) ?? double.NegativeInfinity)!;

    private static double? Of(IReadOnlyList<Answer> answers, Codebook codebook)
    {
        var theme = Agreement.CohenKappa.Of(FieldRatings.Theme([answers], codebook)).ValueOrNull;
        var kind = Agreement.CohenKappa.Of(FieldRatings.Kind([answers], codebook)).ValueOrNull;
        return (theme + kind) / 2;
    }
}
