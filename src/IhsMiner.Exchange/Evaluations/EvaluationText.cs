using System.Globalization;
using IhsMiner.Agreement;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>An evaluation as plain text for a person.</summary>
public static class EvaluationText
{
    public static void Write(TextWriter writer, ChartEvaluation evaluation)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"Leave-one-article-out, {evaluation.Articles} articles, trainer {evaluation.Trainer}, seed {evaluation.Seed}\n\n"));
        writer.Write($"{"",-18}{"n",5}{"observed",10}{"κ",10}  {"95 % (articles)",-15}{"AC1",10}{"α",10}{"macro F1",10}\n");
        Field(writer, "theme", evaluation.Theme);
        Field(writer, "kind", evaluation.Kind);
        foreach (var (kind, agreement) in evaluation.VersusRest)
            Field(writer, $"{kind.Id} vs rest", agreement);
        Classes(writer, "theme", evaluation.Theme);
        Classes(writer, "kind", evaluation.Kind);
    }

    private static void Field(TextWriter writer, string name, FieldAgreement agreement)
    {
        var limits = agreement.Kappa.Lower.ValueOrNull is null
            ? Text(agreement.Kappa.Lower)
            : $"{Text(agreement.Kappa.Lower)} to {Text(agreement.Kappa.Upper)}";
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"{name,-18}{agreement.Count,5}{Text(agreement.Observed),10}{Text(agreement.Kappa.Estimate),10}  {limits,-15}"));
        writer.Write($"{Text(agreement.Ac1),10}{Text(agreement.Alpha),10}{Text(agreement.MacroF1),10}\n");
    }

    private static void Classes(TextWriter writer, string name, FieldAgreement agreement)
    {
        writer.Write($"\n{name,-18}{"people",8}{"model",8}{"precision",11}{"recall",11}{"F1",11}\n");
        foreach (var figures in agreement.PerClass)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{figures.Category,-18}{figures.Support,8}{figures.Predicted,8}"));
            writer.Write($"{Text(figures.Precision),11}{Text(figures.Recall),11}{Text(figures.F1),11}\n");
        }
    }

    private static string Text(Statistic figure) =>
        figure.ValueOrNull is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "undefined";
}
