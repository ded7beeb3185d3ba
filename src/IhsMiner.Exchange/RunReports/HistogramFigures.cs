using System.Text;
using IhsMiner.Exchange.EvaluationPages;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.RunReports;

/// <summary>Scores as bars, one a bin.</summary>
internal static class HistogramFigures
{
    private const double Width = 720;
    private const double Height = 150;
    private const double Top = 20;
    private const double Below = 24;
    private const double Gap = 2;

    public static void Append(StringBuilder page, IReadOnlyList<Histogram> histograms)
    {
        page.Append("<section>\n");
        FigureBox.Heading(page, "Scores");
        foreach (var histogram in histograms)
        {
            page.Append($"<h3>{Markup.Text(histogram.Title)} <small>{Markup.Count(histogram.Counts.Sum())}</small></h3>\n");
            FigureBox.Append(page, Of(histogram), "How many sentences have which score, from 0 to 1. Scores rank; they are no probabilities.");
        }

        page.Append("</section>\n");
    }

    private static string Of(Histogram histogram)
    {
        var drawing = new Drawing();
        var highest = Math.Max(1, histogram.Counts.Max());
        var width = Width / histogram.Counts.Count;
        foreach (var (bin, count) in histogram.Counts.Index())
        {
            var height = Height * count / highest;
            drawing.Box((bin * width) + Gap, Top + Height - height, width - (2 * Gap), height, 1, "bar");
            if (count > 0)
                drawing.Text((bin + 0.5) * width, Top + Height - height - 5, "small soft middle", Short(count));
        }

        drawing.Rule(0, Width, Top + Height);
        foreach (var share in (double[])[0.2, 0.4, 0.6, 0.8])
            drawing.Text(share * Width, Top + Height + 16, "small soft middle", Markup.Share(share));
        drawing.Text(0, Top + Height + 16, "small soft", "0");
        drawing.Text(Width, Top + Height + 16, "small soft end", "1");
        return SvgFigure.Of(Width, Top + Height + Below, $"{histogram.Title}: {string.Join(", ", histogram.Counts)}", drawing);
    }

    // A bar has room for four signs.
    private static string Short(int count) => count < 10_000 ? $"{count}" : count < 1_000_000 ? $"{count / 1000}k" : $"{count / 1_000_000}M";
}
