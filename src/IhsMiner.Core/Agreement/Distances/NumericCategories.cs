using System.Globalization;

namespace IhsMiner.Agreement.Distances;

/// <summary>The numbers that categories name, for interval and ratio scales.</summary>
public static class NumericCategories
{
    /// <exception cref="ArgumentException">A category is no number.</exception>
    public static double[] Of(IReadOnlyList<string> categories) => [.. categories.Select(category =>
        double.TryParse(category, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new ArgumentException($"The category '{category}' is no number.", nameof(categories)))];
}
