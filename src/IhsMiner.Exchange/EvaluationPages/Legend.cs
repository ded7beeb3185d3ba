using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.EvaluationPages;

/// <summary>The names of curves, each beside a piece of its line, to the right of a plot.</summary>
internal static class Legend
{
    private const double RowHeight = 44;
    private const double Sample = 34;

    public static void Draw(Drawing drawing, Plot plot, IReadOnlyList<(string Name, string Detail)> curves)
    {
        var left = plot.Right + 24;
        foreach (var (place, (name, detail)) in curves.Index())
        {
            var y = plot.Top + 8 + (place * RowHeight);
            drawing.Path([(left, y), (left + Sample, y)], $"curve series{place}");
            drawing.Text(left + Sample + 10, y + 4, "", name);
            drawing.Text(left + Sample + 10, y + 20, "small soft", detail);
        }
    }
}
