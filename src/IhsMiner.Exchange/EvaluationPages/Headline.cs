using System.Globalization;
using System.Text;
using IhsMiner.Evaluation;
using IhsMiner.Exchange.Evaluations;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>The chief figures as a table.</summary>
internal static class Headline
{
    public static void Append(StringBuilder page, ChartEvaluation evaluation)
    {
        (string Name, FieldAgreement Agreement)[] fields =
        [
            ("theme", evaluation.Theme), ("kind", evaluation.Kind), ("kind and theme as one", evaluation.Joint),
            .. evaluation.VersusRest.Select(one => ($"{one.Kind.Id} against the rest", one.Agreement)),
        ];
        FigureBox.Heading(page, "Agreement");
        FigureBox.Append(
            page,
            HtmlTable.Of(
                ["", "n", "agreed", "κ", "95 %", "AC1", "macro F1"],
                fields.Select(field => (IReadOnlyList<string>)
                [
                    field.Name,
                    field.Agreement.Count.ToString(CultureInfo.InvariantCulture),
                    FigureText.Of(field.Agreement.Observed),
                    FigureText.Of(field.Agreement.Kappa.Estimate),
                    FigureText.Limits(field.Agreement.Kappa),
                    FigureText.Of(field.Agreement.Ac1),
                    FigureText.Of(field.Agreement.MacroF1),
                ])),
            "Model against the people who coded the chart. κ is Cohen's; limits resample articles.");
    }
}
