using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation;

/// <summary>Agreement of a coder's answers with the people who coded a chart.</summary>
/// <param name="Trainer">The name of the trainer whose models answered, or of a baseline.</param>
/// <param name="Articles">How many articles the statements come from.</param>
/// <param name="Theme">On the theme, over the statements that have one in the chart.</param>
/// <param name="Kind">On the kind, over all statements.</param>
/// <param name="Joint">On kind and theme as one pair, over the statements that have a theme.</param>
/// <param name="VersusRest">On one kind against all others, for the kinds that the codebook asks it of.</param>
public sealed record ChartEvaluation(
    string Trainer,
    int Seed,
    int Articles,
    FieldAgreement Theme,
    FieldAgreement Kind,
    FieldAgreement Joint,
    IReadOnlyList<(Category Kind, FieldAgreement Agreement)> VersusRest)
{
    public static ChartEvaluation Of(
        IReadOnlyList<Answer> answers, Codebook codebook, string trainer, int seed, BootstrapOptions options)
    {
        var kinds = FieldRatings.Of(Field.Kind, [answers], codebook);
        var articles = FieldRatings.Articles(Field.Kind, answers);
        return new(
            trainer,
            seed,
            articles.Distinct(StringComparer.Ordinal).Count(),
            On(Field.Theme),
            On(Field.Kind),
            On(Field.Joint),
            [.. codebook.Kinds.Where(kind => kind.VersusRest).Select(kind =>
                (kind, FieldAgreement.Of(kinds.AgainstRest(kind.Id), articles, options)))]);

        FieldAgreement On(Field field) => FieldAgreement.Of(
            FieldRatings.Of(field, [answers], codebook), FieldRatings.Articles(field, answers), options);
    }
}
