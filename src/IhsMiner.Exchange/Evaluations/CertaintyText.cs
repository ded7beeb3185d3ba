using System.Globalization;
using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>What a model's scores are worth, as tables for a person.</summary>
internal static class CertaintyText
{
    // Quarters show a curve's course in a line; the JSON has every point.
    private static readonly double[] Shares = [0.25, 0.5, 0.75, 1];

    public static void Calibrations(TextWriter writer, IReadOnlyList<Calibration> calibrations)
    {
        writer.Write("\nCalibration (0 is best), and in bins of equal size the mean score against the share agreed\n\n");
        writer.Write($"{"",-18}{"n",5}  {"Brier",-25}  calibration error\n");
        foreach (var calibration in calibrations)
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{calibration.Field,-18}{calibration.Count,5}  {FigureText.WithLimits(calibration.Brier),-25}  {FigureText.WithLimits(calibration.Error)}\n"));
        foreach (var calibration in calibrations.Where(calibration => calibration.Bins.Count > 0))
        {
            writer.Write($"\n{calibration.Field + ", score",-18}{string.Concat(calibration.Bins.Select(bin => $"{FigureText.Of(bin.Score),7}"))}\n");
            writer.Write($"{"agreed",-18}{string.Concat(calibration.Bins.Select(bin => $"{FigureText.Of(bin.Agreement),7}"))}\n");
        }
    }

    public static void Coverage(TextWriter writer, IReadOnlyList<CoverageCurve> curves)
    {
        writer.Write("\nAgreement on the most certain answers\n\n");
        writer.Write($"{"",-18}{string.Concat(Shares.Select(share => $"{FigureText.Percent(share),8}"))}\n");
        foreach (var curve in curves)
            writer.Write($"{curve.Field,-18}{string.Concat(Shares.Select(share => $"{At(curve, share),8}"))}\n");
    }

    public static void Triage(TextWriter writer, IReadOnlyList<Triage> triage)
    {
        writer.Write("\nTriage: what can be left to the model, at thresholds chosen inside the training folds\n\n");
        writer.Write($"{"",-18}{"asked for",9}  {"left to the model",-25}  agreement on it\n");
        foreach (var one in triage)
            writer.Write($"{one.Field,-18}{FigureText.Percent(one.Target),9}  {FigureText.WithLimits(one.Coded),-25}  {FigureText.WithLimits(one.Agreement)}\n");
    }

    /// <summary>The first point that has at least that share.</summary>
    private static string At(CoverageCurve curve, double share) =>
        curve.Points.FirstOrDefault(point => point.Coded >= share) is { } point ? FigureText.Of(point.Agreement) : "–";
}
