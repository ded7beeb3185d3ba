using System.Globalization;
using System.Text;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Certainty;
using IhsMiner.Exchange.Evaluations;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>Triage and detection as tables.</summary>
internal static class FurtherTables
{
    public static void AppendTriage(StringBuilder page, IReadOnlyList<Triage> triage) => FigureBox.Append(
        page,
        HtmlTable.Of(
            ["agreement asked for", "share left to the model", "agreement there", "folds without a threshold"],
            triage.Select(one => (IReadOnlyList<string>)
            [
                $"{one.Field}, {FigureText.Percent(one.Target)}",
                FigureText.WithLimits(one.Coded),
                FigureText.WithLimits(one.Agreement),
                one.FoldsWithout.ToString(CultureInfo.InvariantCulture),
            ])),
        "Each fold's threshold is chosen without its held-out articles, on answers of models that had not seen theirs.");

    public static void AppendDetection(StringBuilder page, Detection detection)
    {
        FigureBox.Heading(page, "Factors told from other sentences");
        FigureBox.Append(
            page,
            HtmlTable.Of(
                ["", "figure (95 %)"],
                [
                    ["κ", FigureText.WithLimits(detection.Factor.Kappa)],
                    ["F1", FigureText.WithLimits(detection.F1)],
                    ["average precision", FigureText.WithLimits(detection.AveragePrecision)],
                    ["work saved at 95 % recall", FigureText.WithLimits(detection.WorkSaved)],
                ]),
            string.Create(
                CultureInfo.InvariantCulture,
                $"On {detection.Factor.Count} sentences of the codebook's {detection.Passages} invented passages: real reports are harder."));
    }
}
