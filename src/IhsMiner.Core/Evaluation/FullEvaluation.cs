using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;
using IhsMiner.Evaluation.Baselines;
using IhsMiner.Evaluation.Certainty;
using IhsMiner.Evaluation.Disagreements;

namespace IhsMiner.Evaluation;

/// <summary>All that is measured of one trainer on one chart and codebook.</summary>
/// <param name="Plan">How the articles were held out; detection and the learning curve have folds of their own.</param>
/// <param name="Answers">One for each statement held out.</param>
/// <param name="Chart">Agreement on theme, kind and both.</param>
/// <param name="Baselines">The same answers by simpler means.</param>
/// <param name="Damage">Agreement by what happened to the statement on its way into the chart.</param>
/// <param name="Years">Agreement by the article's year.</param>
/// <param name="Left">Agreement by what is left for a person to decide.</param>
/// <param name="Calibrations">Of the theme's scores, and of the kind's.</param>
/// <param name="Coverage">For theme, kind and both.</param>
/// <param name="Further">What takes models of its own; null where not asked.</param>
public sealed record FullEvaluation(
    FoldPlan Plan,
    IReadOnlyList<Answer> Answers,
    ChartEvaluation Chart,
    IReadOnlyList<ComparedBaseline> Baselines,
    IReadOnlyList<Stratum> Damage,
    IReadOnlyList<Stratum> Years,
    IReadOnlyList<Stratum> Left,
    IReadOnlyList<Calibration> Calibrations,
    IReadOnlyList<CoverageCurve> Coverage,
    FurtherEvaluation? Further)
{
    /// <summary>The statements on which the answers differ from the people's codes, in the order of the answers.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <param name="answers">The model's answers to the plan's folds, in their order.</param>
    public static FullEvaluation Of(
        FoldPlan plan, IReadOnlyList<Answer> answers, Chart chart, Codebook codebook, string trainer, FurtherEvaluation? further,
        BootstrapOptions options) => new(
        plan,
        answers,
        ChartEvaluation.Of(answers, codebook, trainer, options.Seed, options),
        [
            .. ComparedBaseline.All(codebook).Select(baseline =>
                ComparedBaseline.Of(baseline, plan.Folds, answers, codebook, options)),
        ],
        Stratum.OfDamage(answers, codebook, trainer, options),
        Stratum.OfYears(answers, chart, codebook, trainer, options),
        Stratum.OfLeft(answers, codebook, trainer, options),
        [Calibration.OfTheme(answers, options), Calibration.OfKind(answers, options)],
        CoverageCurve.Of(answers),
        further);
}
