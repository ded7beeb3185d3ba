using IhsMiner.Agreement;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>What trainers are chosen by: the mean of κ on the theme and κ on the kind.</summary>
public static class TrainerMerit
{
    /// <summary>Null where either κ is undefined.</summary>
    public static double? Of(IReadOnlyList<Answer> answers, Codebook codebook)
    {
        var theme = CohenKappa.Of(FieldRatings.Theme([answers], codebook)).ValueOrNull;
        var kind = CohenKappa.Of(FieldRatings.Kind([answers], codebook)).ValueOrNull;
        return (theme + kind) / 2;
    }
}
