using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation.Disagreements;

/// <summary>How well a chart and a model agree with what people decided who looked at their disagreements again.</summary>
/// <param name="Trainer">The trainer whose models answered, each statement by one that had not seen its article.</param>
/// <param name="Statements">How many statements were adjudicated, on the theme, the kind or both.</param>
public sealed record AdjudicatedAgreement(string Trainer, int Statements, AdjudicatedField Theme, AdjudicatedField Kind)
{
    /// <param name="answers">Of the chart's own statements.</param>
    public static AdjudicatedAgreement Of(
        string trainer, IReadOnlyList<Answer> answers, IReadOnlyList<Adjudication> adjudications, Chart chart, Codebook codebook,
        BootstrapOptions options)
    {
        var ids = StatementIds.Of(chart);
        var decided = adjudications.ToDictionary(adjudication => adjudication.Id, StringComparer.Ordinal);
        return new(
            trainer,
            decided.Count,
            AdjudicatedField.Of(Field.Theme, answers, answer => Of(answer)?.Theme, codebook, options),
            AdjudicatedField.Of(Field.Kind, answers, answer => Of(answer)?.Kind, codebook, options));

        Adjudication? Of(Answer answer) => decided.GetValueOrDefault(ids[answer.Statement]);
    }
}
