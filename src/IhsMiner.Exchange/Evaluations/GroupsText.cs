using System.Globalization;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Baselines;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>Agreement side by side, as tables for a person: of baselines, and of groups of statements.</summary>
internal static class GroupsText
{
    private static readonly (string Name, Func<ChartEvaluation, FieldAgreement> Agreement, Func<ComparedBaseline, BootstrapInterval> Lead)[] Fields =
    [
        ("theme", evaluation => evaluation.Theme, baseline => baseline.ThemeLead),
        ("kind", evaluation => evaluation.Kind, baseline => baseline.KindLead),
        ("joint", evaluation => evaluation.Joint, baseline => baseline.JointLead),
    ];

    /// <summary>The model below the baselines, and by how much its κ exceeds theirs.</summary>
    public static void Baselines(TextWriter writer, FullEvaluation evaluation)
    {
        writer.Write("\nBaselines\n");
        foreach (var field in Fields)
        {
            writer.Write($"\n{field.Name,-18}{"observed",10}{"κ",10}  {"95 %",-16}  the model's κ less this one\n");
            foreach (var baseline in evaluation.Baselines)
                writer.Write($"{Row(baseline.Evaluation)}  {FigureText.WithLimits(field.Lead(baseline))}\n");
            writer.Write($"{Row(evaluation.Chart).TrimEnd()}\n");

            string Row(ChartEvaluation coder) =>
                $"{coder.Trainer,-18}{FigureText.Of(field.Agreement(coder).Observed),10}"
                + $"{FigureText.Of(field.Agreement(coder).Kappa.Estimate),10}  {FigureText.Limits(field.Agreement(coder).Kappa),-16}";
        }
    }

    public static void Strata(TextWriter writer, string heading, IReadOnlyList<Stratum> strata) =>
        Table(writer, heading, [.. strata.Select(stratum => (stratum.Name, stratum.Evaluation))]);

    /// <summary>n, the share observed and κ of each field, one evaluation a line; a star where they rest on few statements.</summary>
    public static void Table(TextWriter writer, string heading, IReadOnlyList<(string Name, ChartEvaluation Evaluation)> rows)
    {
        writer.Write($"\n{heading}\n\n{"",-18}");
        writer.Write(string.Concat(Fields.Select(field => $"{field.Name + ": n",11}{"observed",10}{"κ",10}")) + "\n");
        foreach (var (name, evaluation) in rows)
            writer.Write($"{name,-18}{string.Concat(Fields.Select(field => Cells(field.Agreement(evaluation))))}\n");
        if (rows.SelectMany(row => Fields.Select(field => field.Agreement(row.Evaluation))).Any(IsFew))
            writer.Write($"* fewer than {Stratum.Few} statements: read n and the share observed, not κ\n");
    }

    private static string Cells(FieldAgreement agreement)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{agreement.Count}{(IsFew(agreement) ? "*" : " ")}");
        return $"{count,11}{FigureText.Of(agreement.Observed),10}{FigureText.Of(agreement.Kappa.Estimate),10}";
    }

    private static bool IsFew(FieldAgreement agreement) => agreement.Count < Stratum.Few;
}
