using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation.Disagreements;

/// <summary>On one field, the chart and a model held against adjudicated codes.</summary>
/// <param name="Field">A <see cref="Evaluation.Field.Name"/>.</param>
/// <param name="Chart">The chart's codes, on the adjudicated statements alone: those on which a model differed from it.</param>
/// <param name="Model">The model's codes on the same.</param>
/// <param name="WholeChart">
/// The chart's codes on all statements, where one that was not adjudicated counts as the chart has it.
/// </param>
/// <param name="WholeModel">The model's codes on the same.</param>
public sealed record AdjudicatedField(
    string Field, FieldAgreement Chart, FieldAgreement Model, FieldAgreement WholeChart, FieldAgreement WholeModel)
{
    /// <param name="adjudicated">The code that was decided for an answer's statement; null where none was.</param>
    public static AdjudicatedField Of(
        Field field, IReadOnlyList<Answer> answers, Func<Answer, string?> adjudicated, Codebook codebook, BootstrapOptions options)
    {
        // A theme that the chart lost is no code of the chart's, even where it was adjudicated.
        Answer[] coded = [.. answers.Where(field.IsCoded)];
        Answer[] decided = [.. coded.Where(answer => adjudicated(answer) is not null)];
        return new(
            field.Name,
            Agree(decided, field.People), Agree(decided, field.Model),
            Agree(coded, field.People), Agree(coded, field.Model));

        FieldAgreement Agree(Answer[] on, Func<Answer, string?> coder) => FieldAgreement.Of(
            Ratings.OfPairs(
                [.. on.Select(answer => adjudicated(answer) ?? field.People(answer)!)],
                [.. on.Select(answer => coder(answer)!)],
                field.Categories(codebook)),
            [.. on.Select(answer => answer.Statement.ArticleId)],
            options);
    }
}
