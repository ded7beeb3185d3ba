using System.Globalization;
using System.Text;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Baselines;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>What is shown as bars with intervals: each category's F1, and κ beside that of simpler means.</summary>
internal static class Bars
{
    public static void AppendClasses(
        StringBuilder page, string field, IReadOnlyList<ClassInterval> classes, IReadOnlyList<Category> categories)
    {
        FigureBox.Heading(page, $"How well each {field} is found");
        FigureBox.Append(
            page,
            IntervalBars.Of($"F1 by {field}", [.. classes.Select(one => new IntervalRow(
                categories.First(category => category.Id == one.Category).Name,
                string.Create(CultureInfo.InvariantCulture, $"{one.Support} statements"),
                one.F1))]),
            "F1, the harmonic mean of precision and recall, with 95 % limits that resample articles.");
    }

    public static void AppendBaselines(StringBuilder page, ChartEvaluation model, IReadOnlyList<ComparedBaseline> baselines)
    {
        FigureBox.Heading(page, "Beside simpler means");
        foreach (var (name, field) in new (string, Func<ChartEvaluation, FieldAgreement>)[]
        {
            ("theme", one => one.Theme), ("kind", one => one.Kind), ("kind and theme as one", one => one.Joint),
        })
        {
            IntervalRow[] rows =
            [
                new(model.Trainer, "the model", field(model).Kappa),
                .. baselines.Select(baseline => new IntervalRow(
                    baseline.Evaluation.Trainer, Lead(baseline, name), field(baseline.Evaluation).Kappa, IsSoft: true)),
            ];
            page.Append($"<h3>κ on {name}</h3>\n");
            FigureBox.Append(page, IntervalBars.Of($"κ on {name}", rows), "What is below 0 stands at 0, its number beside it.");
        }
    }

    private static string Lead(ComparedBaseline baseline, string field)
    {
        BootstrapInterval lead = field switch
        {
            "theme" => baseline.ThemeLead,
            "kind" => baseline.KindLead,
            _ => baseline.JointLead,
        };
        return lead.Estimate.ValueOrNull is { } value ? $"the model leads by {Markup.Score(value)}" : "";
    }
}
