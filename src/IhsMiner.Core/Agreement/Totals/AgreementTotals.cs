namespace IhsMiner.Agreement.Totals;

/// <summary>
/// All that the coefficients need of ratings, added up over the items: the totals of two sets of items are the sums of
/// theirs. A resample of clusters is therefore a sum of clusters' totals, and no item is looked at twice.
/// </summary>
public sealed record AgreementTotals
{
    private readonly TotalsLayout layout;
    private readonly double[] sums;

    /// <param name="sums">In the order of the layout. Kept, not copied.</param>
    internal AgreementTotals(IReadOnlyList<string> categories, TotalsLayout layout, double[] sums)
    {
        Categories = categories;
        this.layout = layout;
        this.sums = sums;
    }

    /// <summary>Those of <see cref="Ratings.Categories"/>.</summary>
    public IReadOnlyList<string> Categories { get; }

    public int Coders => layout.Coders;

    /// <summary>The items that at least one coder coded.</summary>
    public double Coded => sums[TotalsLayout.Coded];

    /// <summary>The items that at least two coders coded.</summary>
    public double Pairable => sums[TotalsLayout.Pairable];

    /// <summary>Σ r_ik / r_i over the coded items, r_ik of whose r_i coders chose the category.</summary>
    public double Share(int category) => sums[TotalsLayout.Share(category)];

    /// <summary>Σ r_ik (r_il − [k = l]) / (r_i (r_i − 1)) over the pairable items.</summary>
    public double Pairs(int one, int other) =>
        layout.HasPairs ? sums[layout.Pair(one, other)] : Coincidences(one, other) / 2;

    /// <summary>Σ r_ik (r_il − [k = l]) / (r_i − 1) over the pairable items.</summary>
    public double Coincidences(int one, int other) =>
        layout.HasPairs ? sums[layout.Coincidence(one, other)] : Both(one, other) + Both(other, one);

    /// <summary>How often one coder chose a category.</summary>
    public double Codes(int coder, int category) => sums[layout.Code(coder, category)];

    /// <summary>On how many items the first of two coders said the one and the second the other.</summary>
    /// <exception cref="InvalidOperationException">Not two coders.</exception>
    public double Both(int first, int second) => Coders == 2
        ? sums[layout.Both(first, second)]
        : throw new InvalidOperationException($"There are {Coders} coders, not two.");

    internal double[] Copy() => [.. sums];

    /// <summary>The totals of a whole table.</summary>
    public static AgreementTotals Of(Ratings ratings)
    {
        var layout = new TotalsLayout(ratings.Categories.Count, ratings.Coders);
        var places = new Dictionary<int, double>();
        for (var item = 0; item < ratings.Items; item++)
            ItemTotals.Add(ratings.Codes(item), ratings.Times(item), layout, places);
        var sums = new double[layout.Length];
        foreach (var (place, amount) in places)
            sums[place] = amount;
        return new(ratings.Categories, layout, sums);
    }
}
