namespace IhsMiner.Agreement.Totals;

/// <summary>The totals of each cluster of items, such as the statements of one article.</summary>
public sealed record ClusterTotals
{
    private readonly IReadOnlyList<string> categories;
    private readonly TotalsLayout layout;

    /// <summary>Where each cluster's sums begin in the two arrays below, and at last where the last ones end.</summary>
    private readonly int[] starts;
    private readonly int[] places;
    private readonly double[] amounts;

    private ClusterTotals(
        IReadOnlyList<string> categories, TotalsLayout layout, IReadOnlyList<string> names,
        IReadOnlyList<Dictionary<int, double>> sums)
    {
        this.categories = categories;
        this.layout = layout;
        starts = [0, .. sums.Select(own => own.Count)];
        for (var cluster = 1; cluster < starts.Length; cluster++)
            starts[cluster] += starts[cluster - 1];
        KeyValuePair<int, double>[] entries = [.. sums.SelectMany(own => own.OrderBy(entry => entry.Key))];
        places = [.. entries.Select(entry => entry.Key)];
        amounts = [.. entries.Select(entry => entry.Value)];
        Names = names;
        var once = new int[names.Count];
        Array.Fill(once, 1);
        Whole = Drawn(once);
    }

    /// <summary>The clusters', in the order in which they first occur.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The totals of all clusters.</summary>
    public AgreementTotals Whole { get; }

    /// <param name="clusters">Each item's cluster, in the order of the items.</param>
    /// <exception cref="ArgumentException">Not one cluster for each item.</exception>
    public static ClusterTotals Of(Ratings ratings, IReadOnlyList<string> clusters)
    {
        if (clusters.Count != ratings.Items)
            throw new ArgumentException($"{clusters.Count} clusters for {ratings.Items} items.", nameof(clusters));
        var layout = new TotalsLayout(ratings.Categories.Count, ratings.Coders);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        List<Dictionary<int, double>> sums = [];
        for (var item = 0; item < ratings.Items; item++)
        {
            if (numbers.TryAdd(clusters[item], numbers.Count))
                sums.Add([]);
            ItemTotals.Add(ratings.Codes(item), ratings.Times(item), layout, sums[numbers[clusters[item]]]);
        }

        return new(
            ratings.Categories,
            layout,
            [.. numbers.OrderBy(entry => entry.Value).Select(entry => entry.Key)],
            sums);
    }

    /// <summary>The totals of a resample.</summary>
    /// <param name="times">How often each cluster was drawn, 0 or more.</param>
    public AgreementTotals Drawn(ReadOnlySpan<int> times)
    {
        var sums = new double[layout.Length];
        for (var cluster = 0; cluster < Names.Count; cluster++)
            Add(sums, cluster, times[cluster]);
        return new(categories, layout, sums);
    }

    /// <summary>
    /// The totals of all clusters but one. What no other cluster has is exactly 0, since it was added once and is taken away
    /// once.
    /// </summary>
    public AgreementTotals Without(int cluster)
    {
        var sums = Whole.Copy();
        Add(sums, cluster, -1);
        return new(categories, layout, sums);
    }

    private void Add(double[] sums, int cluster, int times)
    {
        if (times == 0)
            return;
        for (var entry = starts[cluster]; entry < starts[cluster + 1]; entry++)
            sums[places[entry]] += times * amounts[entry];
    }
}
