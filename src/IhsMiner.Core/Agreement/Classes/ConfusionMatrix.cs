using IhsMiner.Agreement.Totals;

namespace IhsMiner.Agreement.Classes;

/// <summary>
/// How often one coder said one category while another said a second: rows are the first coder (a person), columns the
/// second (a model). Items that only one of them coded are left out.
/// </summary>
public sealed record ConfusionMatrix
{
    private readonly int[,] counts;

    private ConfusionMatrix(IReadOnlyList<string> categories, int[,] counts)
    {
        Categories = categories;
        this.counts = counts;
        Total = counts.Cast<int>().Sum();
        Agreed = Enumerable.Range(0, categories.Count).Sum(category => counts[category, category]);
    }

    /// <summary>In the order of the rows and of the columns: that of <see cref="Ratings.Categories"/>.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The items that both coded.</summary>
    public int Total { get; }

    /// <summary>The items on which they said the same.</summary>
    public int Agreed { get; }

    /// <summary>The share of items on which they said the same, 0 to 1; for one label an item, the accuracy.</summary>
    public Statistic Agreement => Statistic.Ratio(Agreed, Total, "no item has two codes");

    /// <exception cref="ArgumentException">Not two coders.</exception>
    public static ConfusionMatrix Of(Ratings ratings)
    {
        if (ratings.Coders != 2 && ratings.Items > 0)
            throw new ArgumentException($"A confusion matrix has two coders, not {ratings.Coders}.", nameof(ratings));
        var counts = new int[ratings.Categories.Count, ratings.Categories.Count];
        for (var item = 0; item < ratings.Items; item++)
        {
            var codes = ratings.Codes(item);
            if (codes[0] != Ratings.Missing && codes[1] != Ratings.Missing)
                counts[codes[0], codes[1]] += ratings.Times(item);
        }

        return new(ratings.Categories, counts);
    }

    /// <summary>The same from totals.</summary>
    /// <exception cref="ArgumentException">Not two coders.</exception>
    public static ConfusionMatrix Of(AgreementTotals totals)
    {
        if (totals.Coders != 2)
            throw new ArgumentException($"A confusion matrix has two coders, not {totals.Coders}.", nameof(totals));
        var counts = new int[totals.Categories.Count, totals.Categories.Count];
        for (var first = 0; first < totals.Categories.Count; first++)
        {
            for (var second = 0; second < totals.Categories.Count; second++)
                counts[first, second] = (int)totals.Both(first, second);
        }

        return new(totals.Categories, counts);
    }

    /// <summary>How often the first coder said <paramref name="first"/> and the second <paramref name="second"/>.</summary>
    public int Count(int first, int second) => counts[first, second];

    /// <summary>How often the first coder said a category: the row's sum.</summary>
    public int Support(int category) => Enumerable.Range(0, Categories.Count).Sum(second => counts[category, second]);

    /// <summary>How often the second coder said a category: the column's sum.</summary>
    public int Predicted(int category) => Enumerable.Range(0, Categories.Count).Sum(first => counts[first, category]);
}
