using System.Globalization;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>What takes models of its own, as text for a person.</summary>
internal static class FurtherText
{
    public static void LearningCurve(TextWriter writer, LearningCurve curve) => GroupsText.Table(
        writer,
        "Learning curve: by the number of articles learned from beside the codebook",
        [.. curve.Points.Select(point => (point.TrainingArticles.ToString(CultureInfo.InvariantCulture), point.Evaluation))]);

    public static void Detection(TextWriter writer, Detection detection)
    {
        writer.Write("\nStates a factor, or none\n\n");
        if (detection.Folds == 0)
        {
            writer.Write("Not measured: the codebook has fewer than two passages to hold out, and a chart has no sentence that states none.\n");
            return;
        }

        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"On {detection.Factor.Count} sentences of the codebook's {detection.Passages} invented passages, held out in {detection.Folds} folds;"));
        writer.Write(" a chart has no sentence\nthat states none. Limits resample passages. Real reports are harder.\n\n");
        writer.Write($"average precision         {FigureText.WithLimits(detection.AveragePrecision)}\n");
        writer.Write($"work saved, 95 % found    {FigureText.WithLimits(detection.WorkSaved)}\n");
        writer.Write($"F1 at the threshold       {FigureText.WithLimits(detection.F1)}\n");
        writer.Write($"κ at the threshold        {FigureText.WithLimits(detection.Factor.Kappa)}\n");
    }
}
