using System.Globalization;
using IhsMiner.Exchange.Figures;

namespace IhsMiner.Exchange.Paperwork;

/// <summary>
/// The flow of an updated review as an SVG picture, after PRISMA 2020's template for updated reviews (Page et al. 2021, BMJ 372:n71,
/// doi:10.1136/bmj.n71).
/// </summary>
public static class PrismaFlow
{
    private const string Unknown = "not recorded";

    /// <summary>Pixels from box to box, downwards: room for an arrow.</summary>
    private const double Gap = 26;

    /// <summary>Columns: the previous review, the flow, what leaves it.</summary>
    private static readonly (double Left, double Width)[] Columns = [(30, 190), (252, 290), (574, 276)];

    private const string Css = """

        .box { fill: none; stroke: #59636e; }
        .phase { fill: #0072b2; opacity: 0.16; }
        .arrow { fill: none; stroke: #59636e; }
        .head { fill: #59636e; }
        @media (prefers-color-scheme: dark) {
          .box, .arrow { stroke: #9ea7b3; }
          .head { fill: #9ea7b3; }
          .phase { fill: #56b4e9; }
        }
        """;

    public static string Of(FlowCounts counts, string title)
    {
        var drawing = new Drawing();
        drawing.Text(PictureStyle.Margin, 42, "title", title);
        var y = Phase(drawing, "Identification", 62);
        var previous = Box(0, "Previous review", N("articles in the chart", counts.Previous), N("statements", counts.PreviousStatements));
        previous.Draw(drawing, y);
        var previousBottom = y + previous.Height;
        (y, var from) = Row(drawing, y, null, Identified(counts), Box(
            2, "Records removed before screening", N("duplicates", null), N("by this program", 0), N("for other reasons", null)));
        y = Phase(drawing, "Screening", y);
        (y, from) = Row(drawing, y, from, Box(1, N("Records screened", null)), Box(2, N("Records excluded", null)));
        (y, from) = Row(
            drawing, y, from, Box(1, N("Reports sought for retrieval", null)),
            Box(2, "Reports not retrieved", N("records without a file", counts.WithoutFile)));
        (y, from) = Row(
            drawing, y, from, Box(1, N("Reports given to the program", counts.Given)),
            Box(2, N("Reports not assessed", counts.Given - counts.Assessed), [.. counts.NotAssessed.Select(N)]));
        (y, from) = Row(
            drawing, y, from, Box(1, N("Reports assessed for eligibility", counts.Assessed)),
            Box(
                2, N("Reports excluded by a person", counts.Excluded.Sum(reason => reason.Count)),
                [.. counts.Excluded.Select(N), N("waiting for a person: perhaps in the review already", counts.Waiting)]));
        y = Phase(drawing, "Included", y);
        (y, from) = Row(
            drawing, y, from,
            Box(
                1, N("New articles, as proposals", counts.Included), N("with a criterion still to be decided", counts.Undecided),
                N("statements proposed", counts.IncludedStatements)));
        var total = Box(1, N("Articles in the updated chart", counts.Total));
        Row(drawing, y, from, total);
        var middle = y + (total.Height / 2);
        drawing.Path([(previous.Middle, previousBottom), (previous.Middle, middle), (total.Left - 6, middle)], "arrow");
        Head(drawing, total.Left, middle, isDown: false);
        y += total.Height + 24;
        drawing.Text(PictureStyle.Margin, y, "small soft", "'not recorded': done before or beside this program, which does not know the number; fill it in.");
        return PictureFrame.Of(title, Description(counts), drawing, y + 22, Css);
    }

    private static FlowBox Identified(FlowCounts counts) => Box(
        1, N("Records identified in reference files", counts.Records),
        [.. counts.Databases.Select(N), N("records of other sources", null)]);

    /// <summary>A band that names what stands below it; gives where that begins.</summary>
    private static double Phase(Drawing drawing, string name, double top)
    {
        drawing.Box(PictureStyle.Margin, top, PictureStyle.Right - PictureStyle.Margin, 24, 5, "phase");
        drawing.Text(PictureStyle.Margin + 11, top + 16.5, "small strong", name);
        return top + 24 + (Gap / 2);
    }

    /// <summary>A box of the flow, what leaves it there, and the arrow that leads to it.</summary>
    /// <param name="from">Where the arrow begins; null for none.</param>
    /// <returns>Where the next row begins, and the next arrow.</returns>
    private static (double Next, double? From) Row(Drawing drawing, double top, double? from, FlowBox box, FlowBox? leaving = null)
    {
        box.Draw(drawing, top);
        if (from is { } start)
        {
            drawing.Path([(box.Middle, start), (box.Middle, top - 6)], "arrow");
            Head(drawing, box.Middle, top, isDown: true);
        }

        if (leaving is not null)
        {
            var y = top + (box.Height / 2);
            leaving.Draw(drawing, top);
            drawing.Path([(box.Right, y), (leaving.Left - 6, y)], "arrow");
            Head(drawing, leaving.Left, y, isDown: false);
        }

        return (top + Math.Max(box.Height, leaving?.Height ?? 0) + Gap, top + box.Height);
    }

    /// <summary>An arrow's head, its point there.</summary>
    private static void Head(Drawing drawing, double x, double y, bool isDown) => drawing.Path(
        isDown ? [(x, y), (x - 4, y - 7), (x + 4, y - 7)] : [(x, y), (x - 7, y - 4), (x - 7, y + 4)], "head");

    private static FlowBox Box(int column, string heading, params IReadOnlyList<string> lines) =>
        new(Columns[column].Left, Columns[column].Width, heading, lines);

    private static string N(FlowCount count) => N(count.Name, count.Count);

    private static string N(string what, int? count) => count is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{what} (n = {known:N0})")
        : $"{what} (n: {Unknown})";

    private static string Description(FlowCounts counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{counts.Previous} articles before; {counts.Given} reports given, {counts.Assessed} assessed, {counts.Included} proposed for inclusion; {counts.Total} articles in all.");
}
