using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>Agreement of a trainer's models with the people who coded a chart.</summary>
/// <param name="Trainer">The trainer's name.</param>
/// <param name="Articles">How many articles the statements come from, each held out once.</param>
/// <param name="Theme">On the theme, over the statements that have one in the chart.</param>
/// <param name="Kind">On the kind, over all statements.</param>
/// <param name="VersusRest">On one kind against all others, for the kinds that the codebook asks it of.</param>
public sealed record ChartEvaluation(
    string Trainer,
    int Seed,
    int Articles,
    FieldAgreement Theme,
    FieldAgreement Kind,
    IReadOnlyList<(Category Kind, FieldAgreement Agreement)> VersusRest)
{
    public static ChartEvaluation Of(
        IReadOnlyList<Answer> answers, Codebook codebook, string trainer, int seed, BootstrapOptions options)
    {
        var themes = FieldRatings.Theme([answers], codebook);
        var kinds = FieldRatings.Kind([answers], codebook);
        var articles = FieldRatings.KindArticles(answers);
        return new(
            trainer,
            seed,
            articles.Distinct(StringComparer.Ordinal).Count(),
            FieldAgreement.Of(themes, FieldRatings.ThemeArticles(answers), options),
            FieldAgreement.Of(kinds, articles, options),
            [.. codebook.Kinds.Where(kind => kind.VersusRest).Select(kind =>
                (kind, FieldAgreement.Of(kinds.AgainstRest(kind.Id), articles, options)))]);
    }
}
