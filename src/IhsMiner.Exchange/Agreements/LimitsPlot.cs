using System.Text;
using IhsMiner.Agreement.Reports;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Agreements;

/// <summary>Coefficients as dots with their limits as lines, from −1 or 0 to 1, as an SVG within the page.</summary>
internal static class LimitsPlot
{
    private const double Left = 260;
    private const double Right = 700;
    private const double RowHeight = 26;

    public const string Css = """
        .plot { width: 100%; height: auto; } .plot text { fill: var(--ink); font-size: 14px; } .plot .soft { fill: var(--soft); }
        .plot line { stroke: var(--line); } .plot .limits { stroke: var(--heat-ink); stroke-width: 3; }
        .plot circle { fill: var(--ink); }
        """;

    /// <summary>Nothing where no coefficient is defined.</summary>
    public static void Append(StringBuilder page, IReadOnlyList<Coefficient> coefficients)
    {
        var known = coefficients.Where(coefficient => coefficient.Value.ValueOrNull is not null).ToArray();
        if (known.Length == 0)
            return;
        var least = known.Any(coefficient => coefficient.Value.ValueOrNull < 0 || coefficient.Lower.ValueOrNull < 0) ? -1.0 : 0.0;
        var height = (known.Length + 1) * RowHeight;
        page.Append($"<svg class=\"plot\" viewBox=\"0 0 720 {Markup.Length(height)}\" role=\"img\" ");
        page.Append($"aria-label=\"{Alternative(known)}\">\n");
        foreach (var mark in new[] { least, (least + 1) / 2, 1 })
        {
            var x = Markup.Length(Place(mark, least));
            page.Append($"<line x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"{Markup.Length(height - RowHeight)}\"/>");
            page.Append($"<text class=\"soft\" x=\"{x}\" y=\"{Markup.Length(height - 6)}\" text-anchor=\"middle\">");
            page.Append($"{Markup.Length(mark)}</text>\n");
        }

        foreach (var (row, coefficient) in known.Index())
            Row(page, coefficient, (row + 0.5) * RowHeight, least);
        page.Append("</svg>\n");
    }

    private static void Row(StringBuilder page, Coefficient coefficient, double middle, double least)
    {
        var y = Markup.Length(middle);
        page.Append($"<text x=\"0\" y=\"{Markup.Length(middle + 5)}\">{Markup.Text(coefficient.Name)}</text>");
        if (coefficient is { Lower.ValueOrNull: { } lower, Upper.ValueOrNull: { } upper })
        {
            var (left, right) = (Markup.Length(Place(lower, least)), Markup.Length(Place(upper, least)));
            page.Append($"<line class=\"limits\" x1=\"{left}\" x2=\"{right}\" y1=\"{y}\" y2=\"{y}\"/>");
        }

        var x = Markup.Length(Place(coefficient.Value.ValueOrNull!.Value, least));
        page.Append($"<circle cx=\"{x}\" cy=\"{y}\" r=\"4.5\"/>\n");
    }

    /// <summary>What lies outside the axis is drawn at its end; the table has the figures.</summary>
    private static double Place(double value, double least) =>
        Left + ((Right - Left) * (Math.Clamp(value, least, 1) - least) / (1 - least));

    private static string Alternative(IEnumerable<Coefficient> known) => Markup.Text(string.Join("; ", known.Select(coefficient =>
        coefficient.Lower.ValueOrNull is null
            ? $"{coefficient.Name} {AgreementWords.Figure(coefficient.Value)}"
            : $"{coefficient.Name} {AgreementWords.Figure(coefficient.Value)}, limits {AgreementWords.Limits(coefficient)}")));
}
