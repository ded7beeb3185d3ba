using System.Globalization;
using System.Runtime.InteropServices;

namespace IhsMiner.Agreement;

/// <summary>
/// What coders said: a table of items × coders that holds one category, or none, in each cell. Agreement is always
/// computed from it. A model is one more coder.
/// </summary>
public sealed record Ratings
{
    /// <summary>The code of a cell without a category.</summary>
    public const int Missing = -1;

    private readonly int[] codes;
    private readonly int[] times;

    private Ratings(IReadOnlyList<string> categories, int coders, int[] codes, int[] times)
    {
        Categories = categories;
        Coders = coders;
        this.codes = codes;
        this.times = times;
    }

    /// <summary>
    /// Distinct; in ordinal order (numbers by size) unless the caller gave an order of its own. Coefficients that
    /// count categories (S, AC1) count those that nobody used, too, where the caller named them.
    /// </summary>
    public IReadOnlyList<string> Categories { get; }

    public int Coders { get; }

    public int Items => times.Length;

    /// <summary>
    /// One item's codes, one for each coder: an index into <see cref="Categories"/>, or <see cref="Missing"/>.
    /// </summary>
    public ReadOnlySpan<int> Codes(int item) => codes.AsSpan(item * Coders, Coders);

    /// <summary>How often an item counts: 1, except in a resample (0 or more).</summary>
    public int Times(int item) => times[item];

    /// <summary>A table of texts; null is a missing code.</summary>
    /// <param name="rows">One for each item, with one cell for each coder.</param>
    /// <param name="categories">All that may occur, in the order wanted; null for those that occur, in ordinal order.</param>
    /// <exception cref="ArgumentException">Rows of unequal length, an empty code, or one that is no category.</exception>
    public static Ratings Of(IReadOnlyList<IReadOnlyList<string?>> rows, IReadOnlyList<string>? categories = null)
    {
        categories ??= rows.SelectMany(row => row).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
        var index = IndexOf(categories);
        var coders = rows.Count == 0 ? 0 : rows[0].Count;
        var codes = new int[rows.Count * coders];
        for (var item = 0; item < rows.Count; item++)
        {
            if (rows[item].Count != coders)
                throw new ArgumentException($"Item {item + 1} has {rows[item].Count} cells, the first {coders}.", nameof(rows));
            for (var coder = 0; coder < coders; coder++)
            {
                var code = rows[item][coder];
                codes[(item * coders) + coder] = code is null ? Missing
                    : index.TryGetValue(code, out var category) ? category
                    : throw new ArgumentException($"Item {item + 1}, coder {coder + 1}: '{code}' is no category.", nameof(rows));
            }
        }

        return new(categories, coders, codes, Once(rows.Count));
    }

    /// <summary>A table of numbers; categories are ordered by size.</summary>
    public static Ratings Of(IReadOnlyList<IReadOnlyList<int?>> rows)
    {
        var categories = rows.SelectMany(row => row).OfType<int>().Distinct().Order().Select(Name).ToArray();
        string?[][] named = [.. rows.Select(row => (string?[])[.. row.Select(code => code is { } number ? Name(number) : null)])];
        return Of(named, categories);
    }

    /// <summary>Two coders' codes of the same items in the same order, such as a person's and a model's.</summary>
    public static Ratings OfPairs(
        IReadOnlyList<string?> first, IReadOnlyList<string?> second, IReadOnlyList<string>? categories = null)
    {
        if (first.Count != second.Count)
            throw new ArgumentException($"The first coder has {first.Count} codes, the second {second.Count}.", nameof(second));
        return Of(first.Zip(second, (one, other) => new[] { one, other }).ToArray(), categories);
    }

    /// <summary>The same table with each item counted as often as told; a resample.</summary>
    /// <param name="counts">One for each item, 0 or more. Kept, not copied.</param>
    public Ratings Repeated(int[] counts)
    {
        if (counts.Length != Items)
            throw new ArgumentException($"{counts.Length} counts for {Items} items.", nameof(counts));
        if (counts.AsSpan().ContainsAnyInRange(int.MinValue, -1))
            throw new ArgumentException("An item cannot count less than never.", nameof(counts));
        return new(Categories, Coders, codes, counts);
    }

    /// <summary>The same items as two of the coders coded them.</summary>
    /// <param name="first">A coder's number, 0 for the first.</param>
    /// <param name="second">Another's, likewise.</param>
    public Ratings Pair(int first, int second)
    {
        var pair = new int[Items * 2];
        for (var item = 0; item < Items; item++)
            (pair[item * 2], pair[(item * 2) + 1]) = (Codes(item)[first], Codes(item)[second]);
        return new(Categories, 2, pair, times);
    }

    /// <summary>
    /// Each distinct row once, counted as often as it was there: the same to every coefficient, and far shorter.
    /// </summary>
    public Ratings Condensed()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        List<int> kept = [];
        List<int> counts = [];
        for (var item = 0; item < Items; item++)
        {
            var key = new string(MemoryMarshal.Cast<int, char>(Codes(item)));
            if (places.TryAdd(key, kept.Count))
            {
                kept.Add(item);
                counts.Add(0);
            }

            counts[places[key]] += times[item];
        }

        return new(Categories, Coders, [.. kept.SelectMany(item => Codes(item).ToArray())], [.. counts]);
    }

    /// <summary>The items that all coders coded.</summary>
    public Ratings Complete()
    {
        int[] kept = [.. Enumerable.Range(0, Items).Where(item => !Codes(item).Contains(Missing))];
        return new(
            Categories, Coders, [.. kept.SelectMany(item => Codes(item).ToArray())], [.. kept.Select(item => times[item])]);
    }

    /// <summary>The same table with two categories: the one named, and all others as one.</summary>
    public Ratings AgainstRest(string category)
    {
        var kept = Categories.ToList().IndexOf(category);
        if (kept < 0)
            throw new ArgumentException($"'{category}' is no category.", nameof(category));
        var merged = codes.Select(code => code == Missing ? Missing : code == kept ? 0 : 1).ToArray();
        return new([category, "not " + category], Coders, merged, times);
    }

    private static Dictionary<string, int> IndexOf(IReadOnlyList<string> categories)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var category in categories)
        {
            if (category.Length == 0)
                throw new ArgumentException("A category is empty; a missing code is null.", nameof(categories));
            if (!index.TryAdd(category, index.Count))
                throw new ArgumentException($"The category '{category}' is named twice.", nameof(categories));
        }

        return index;
    }

    private static int[] Once(int items)
    {
        var times = new int[items];
        Array.Fill(times, 1);
        return times;
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
