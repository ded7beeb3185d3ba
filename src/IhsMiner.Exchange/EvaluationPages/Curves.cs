using System.Globalization;
using System.Text;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Certainty;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>What is shown as curves: reliability, coverage, learning.</summary>
internal static class Curves
{
    private const double Width = 720;
    private const double Height = 370;
    // Agreement among fewer is a matter of one answer or two.
    private const double LeastCoverage = 0.05;

    private static readonly Plot Whole = new(44, 34, 470, 280, 1);

    public static void AppendReliability(StringBuilder page, IReadOnlyList<Calibration> calibrations)
    {
        FigureBox.Heading(page, "Can scores be read as probabilities?");
        var drawing = new Drawing();
        Whole.DrawShares(drawing, "mean score of the model's code", "share agreed");
        drawing.Path([(Whole.X(0), Whole.Y(0)), (Whole.X(1), Whole.Y(1))], "ideal");
        foreach (var (place, calibration) in calibrations.Index())
        {
            Whole.DrawCurve(drawing, calibration.Bins.Select(bin => (bin.Score, bin.Agreement)), place);
            foreach (var bin in calibration.Bins)
                drawing.Dot(Whole.X(bin.Score), Whole.Y(bin.Agreement), 3.5, $"dot series{place}");
        }

        Legend.Draw(drawing, Whole, [.. calibrations.Select(one => (one.Field, $"error {Score(one.Error.Estimate.ValueOrNull)}"))]);
        FigureBox.Append(page, SvgFigure.Of(Width, Height, $"Share agreed against mean score: {string.Join("; ", calibrations.Select(one =>
            $"{one.Field} {string.Join(", ", one.Bins.Select(bin => $"{Markup.Score(bin.Score)} → {Markup.Score(bin.Agreement)}"))}"))}.", drawing),
            "Answers in bins of equal size by score. On the dotted diagonal scores would be probabilities; below it the model is too certain. "
            + "The error is the mean distance from it.");
    }

    public static void AppendCoverage(StringBuilder page, IReadOnlyList<CoverageCurve> curves)
    {
        FigureBox.Heading(page, "What could be left to the model");
        var drawing = new Drawing();
        Whole.DrawShares(drawing, "share of statements taken over, most certain first", "share agreed");
        foreach (var (place, curve) in curves.Index())
            Whole.DrawCurve(drawing, curve.Points.Where(point => point.Coded >= LeastCoverage).Select(point => (point.Coded, point.Agreement)), place);
        Legend.Draw(drawing, Whole, [.. curves.Select(curve => (curve.Field, $"all: {Score(OfAll(curve))}"))]);
        FigureBox.Append(page, SvgFigure.Of(Width, Height, $"Agreement against coverage; at half and at all statements: {string.Join("; ", curves.Select(curve =>
            $"{curve.Field} {Score(curve.Points.FirstOrDefault(point => point.Coded >= 0.5)?.Agreement)} and {Score(OfAll(curve))}"))}.", drawing),
            "If the most certain answers alone were taken over: what share of them agrees with people. Drawn from a twentieth of the statements on.");
    }

    public static void AppendLearning(StringBuilder page, LearningCurve curve)
    {
        FigureBox.Heading(page, "What more articles bring");
        var plot = Whole with { MostX = Math.Max(1, curve.Points.Max(point => point.TrainingArticles)) };
        var drawing = new Drawing();
        plot.DrawAxes(
            drawing, curve.Points.Select(point => ((double)point.TrainingArticles, point.TrainingArticles.ToString(CultureInfo.InvariantCulture))),
            "articles learned from, beside the codebook", "κ");
        (string Name, (double X, double? Kappa)[] Points)[] fields =
        [
            Of("theme", one => one.Theme), Of("kind", one => one.Kind), Of("joint", one => one.Joint),
        ];
        foreach (var (place, field) in fields.Index())
        {
            var defined = field.Points.Where(point => point.Kappa is not null).Select(point => (point.X, point.Kappa!.Value)).ToArray();
            if (defined.Length > 0)
                plot.DrawCurve(drawing, defined, place);
            foreach (var (x, kappa) in defined)
                drawing.Dot(plot.X(x), plot.Y(kappa), 3.5, $"dot series{place}");
        }

        Legend.Draw(drawing, plot, [.. fields.Select(field => (field.Name, $"at most: {Score(field.Points[^1].Kappa)}"))]);
        FigureBox.Append(page, SvgFigure.Of(Width, Height, $"κ against articles learned from: {string.Join("; ", fields.Select(field =>
            $"{field.Name} {string.Join(", ", field.Points.Select(point => $"{Markup.Length(point.X)} → {Score(point.Kappa)}"))}"))}.", drawing),
            "κ of models that learned from so many articles, each held-out article answered by one that had not seen it.");

        (string, (double, double?)[]) Of(string name, Func<ChartEvaluation, FieldAgreement> field) =>
            (name, [.. curve.Points.Select(point => ((double)point.TrainingArticles, field(point.Evaluation).Kappa.Estimate.ValueOrNull))]);
    }

    private static double? OfAll(CoverageCurve curve) => curve.Points is [.., var last] ? last.Agreement : null;

    private static string Score(double? score) => score is { } value ? Markup.Score(value) : "undefined";
}
