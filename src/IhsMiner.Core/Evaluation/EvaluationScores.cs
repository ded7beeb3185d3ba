using IhsMiner.Agreement;

namespace IhsMiner.Evaluation;

/// <summary>An evaluation's chief figures by name, for a model's manifest.</summary>
public static class EvaluationScores
{
    /// <summary>Rounded to four digits; a figure that is undefined is left out.</summary>
    public static IReadOnlyDictionary<string, double> Of(ChartEvaluation evaluation)
    {
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal);
        Add("theme", evaluation.Theme);
        Add("kind", evaluation.Kind);
        foreach (var (kind, agreement) in evaluation.VersusRest)
            Add($"{kind.Id} vs rest", agreement);
        return scores;

        void Add(string field, FieldAgreement agreement)
        {
            Put($"{field} κ", agreement.Kappa.Estimate);
            Put($"{field} κ, lower limit", agreement.Kappa.Lower);
            Put($"{field} κ, upper limit", agreement.Kappa.Upper);
            Put($"{field} macro F1", agreement.MacroF1);
        }

        void Put(string name, Statistic figure)
        {
            if (figure.ValueOrNull is { } value)
                scores.Add(name, Math.Round(value, 4));
        }
    }
}
