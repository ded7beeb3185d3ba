using System.Globalization;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>An evaluation as plain text for a person: agreement first, then a section for each further question.</summary>
public static class EvaluationText
{
    public static void Write(TextWriter writer, FullEvaluation evaluation)
    {
        Heading(writer, evaluation);
        Agreement(writer, evaluation.Chart);
        Classes(writer, "theme", evaluation.Chart.Theme);
        Classes(writer, "kind", evaluation.Chart.Kind);
        writer.Write("\nF1 of a category is also its specific agreement.\n");
        GroupsText.Baselines(writer, evaluation);
        GroupsText.Strata(writer, "By damage of the statement", evaluation.Damage);
        GroupsText.Strata(writer, "By year of the article", evaluation.Years);
        GroupsText.Strata(writer, "By what is left for a person to decide (no answer more likely than all others together)", evaluation.Left);
        CertaintyText.Calibrations(writer, evaluation.Calibrations);
        CertaintyText.Coverage(writer, evaluation.Coverage);
        if (evaluation.Further is not { } further)
            return;
        CertaintyText.Triage(writer, further.Triage);
        FurtherText.LearningCurve(writer, further.LearningCurve);
        FurtherText.Detection(writer, further.Detection);
    }

    private static void Heading(TextWriter writer, FullEvaluation evaluation)
    {
        var (plan, chart) = (evaluation.Plan, evaluation.Chart);
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"{char.ToUpperInvariant(plan.Scheme[0])}{plan.Scheme[1..]}, {chart.Articles} articles, trainer {chart.Trainer}, seed {chart.Seed}\n"));
        if (plan.LeftOut.Count > 0)
            writer.Write($"Left out, since the chart gives them no year: {string.Join(", ", plan.LeftOut)}\n");
        writer.Write('\n');
    }

    private static void Agreement(TextWriter writer, ChartEvaluation evaluation)
    {
        writer.Write($"{"",-18}{"n",5}{"observed",10}{"κ",10}  {"95 % (articles)",-15}{"AC1",10}{"α",10}{"macro F1",10}\n");
        (string Name, FieldAgreement Agreement)[] fields =
        [
            ("theme", evaluation.Theme), ("kind", evaluation.Kind), ("joint", evaluation.Joint),
            .. evaluation.VersusRest.Select(entry => ($"{entry.Kind.Id} vs rest", entry.Agreement)),
        ];
        foreach (var (name, agreement) in fields)
            Field(writer, name, agreement);
        foreach (var (name, agreement) in fields)
            if (agreement.Kappa.Estimate.ReasonOrNull is { } reason)
                writer.Write($"{name}: κ is undefined, since {reason}\n");
    }

    private static void Field(TextWriter writer, string name, FieldAgreement agreement)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"{name,-18}{agreement.Count,5}{FigureText.Of(agreement.Observed),10}{FigureText.Of(agreement.Kappa.Estimate),10}"));
        writer.Write($"  {FigureText.Limits(agreement.Kappa),-15}"
            + $"{FigureText.Of(agreement.Ac1),10}{FigureText.Of(agreement.Alpha),10}{FigureText.Of(agreement.MacroF1),10}\n");
    }

    private static void Classes(TextWriter writer, string name, FieldAgreement agreement)
    {
        writer.Write($"\n{name,-18}{"people",8}{"model",8}{"precision",11}{"recall",11}{"F1",11}\n");
        foreach (var figures in agreement.PerClass)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{figures.Category,-18}{figures.Support,8}{figures.Predicted,8}"));
            writer.Write($"{FigureText.Of(figures.Precision),11}{FigureText.Of(figures.Recall),11}{FigureText.Of(figures.F1),11}\n");
        }
    }
}
