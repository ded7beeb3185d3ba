using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement;

/// <summary>
/// How often two categories meet in one item: every ordered pair of codes of an item, by two coders, counts
/// 1 / (m − 1), m being the item's codes. Symmetric. Krippendorff (2011), Computing Krippendorff's alpha-reliability,
/// section C, https://repository.upenn.edu/asc_papers/43.
/// </summary>
public sealed record CoincidenceMatrix
{
    private readonly double[,] cells;
    private readonly double[] totals;

    private CoincidenceMatrix(IReadOnlyList<string> categories, double[,] cells, double[] totals)
    {
        Categories = categories;
        this.cells = cells;
        this.totals = totals;
    }

    public IReadOnlyList<string> Categories { get; }

    /// <summary>The codes that can be paired, n.. in the paper.</summary>
    public double Total => totals.Sum();

    /// <summary>o_ck in the paper.</summary>
    public double this[int one, int other] => cells[one, other];

    /// <summary>How many codes that can be paired are of this category: n_c in the paper.</summary>
    public double Codes(int category) => totals[category];

    /// <summary>Items with fewer than two codes have no part.</summary>
    public static CoincidenceMatrix Of(Ratings ratings) => Of(AgreementTotals.Of(ratings));

    /// <summary>The same from totals.</summary>
    public static CoincidenceMatrix Of(AgreementTotals totals)
    {
        var size = totals.Categories.Count;
        var cells = new double[size, size];
        var codes = new double[size];
        for (var one = 0; one < size; one++)
        {
            for (var other = 0; other < size; other++)
            {
                cells[one, other] = totals.Coincidences(one, other);
                codes[one] += cells[one, other];
            }
        }

        return new(totals.Categories, cells, codes);
    }
}
