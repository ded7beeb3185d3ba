using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation.Baselines;

/// <summary>A baseline's agreement with the people, and by how much the model's is higher.</summary>
/// <param name="Evaluation">Of the same statements from the same folds; its trainer is the baseline's name.</param>
/// <param name="ThemeLead">The model's κ on the theme less the baseline's, with limits that resample articles for both at once.</param>
/// <param name="KindLead">The same on the kind.</param>
/// <param name="JointLead">The same on both as one pair.</param>
public sealed record ComparedBaseline(
    ChartEvaluation Evaluation, BootstrapInterval ThemeLead, BootstrapInterval KindLead, BootstrapInterval JointLead)
{
    /// <summary>Every baseline there is.</summary>
    public static IReadOnlyList<IBaseline> All(Codebook codebook) =>
        [new MajorityBaseline(codebook), new CueBaseline(codebook), new NearestBaseline(codebook)];

    /// <param name="model">The model's answers to the folds, in the folds' order.</param>
    public static ComparedBaseline Of(
        IBaseline baseline, IReadOnlyList<Fold> folds, IReadOnlyList<Answer> model, Codebook codebook, BootstrapOptions options)
    {
        Answer[] answers = [.. folds.SelectMany(baseline.Answer)];
        return new(
            ChartEvaluation.Of(answers, codebook, baseline.Name, options.Seed, options),
            Lead(Field.Theme), Lead(Field.Kind), Lead(Field.Joint));

        BootstrapInterval Lead(Field field) => ClusterBootstrap.Of(
            FieldRatings.Of(field, [model, answers], codebook), FieldRatings.Articles(field, model), KappaDifference.Of, options);
    }
}
