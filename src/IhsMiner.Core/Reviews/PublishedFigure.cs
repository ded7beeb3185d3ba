using System.Globalization;

namespace IhsMiner.Reviews;

/// <summary>A figure that a review printed of its articles.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Values">
/// What the chart says instead: values, of which any will do; of years, ranges such as <c>2010..2014</c> or <c>2020..</c>, both ends
/// included.
/// </param>
/// <param name="Articles">How many, or null where the review prints a percentage alone.</param>
/// <param name="Percent">With as many decimals as printed.</param>
/// <param name="Source">Where it is printed.</param>
/// <param name="Note">For people; empty where there is none.</param>
public sealed record PublishedFigure(
    ReviewGroup Group, string Label, IReadOnlyList<string> Values, int? Articles, decimal Percent, string Source, string Note)
{
    private const string To = "..";

    /// <summary>Whether a value of the chart is meant.</summary>
    public bool Means(string value) => Values.Any(meant => Group == ReviewGroup.Year ? IsWithin(value, meant) : value == meant);

    /// <summary>Whether a share of the articles, rounded as printed, is the one printed.</summary>
    public bool IsMet(int articles, int all) => Math.Round(100m * articles / all, Percent.Scale, MidpointRounding.AwayFromZero) == Percent;

    private static bool IsWithin(string year, string range)
    {
        var ends = range.Split(To);
        return string.CompareOrdinal(year, ends[0]) >= 0
            && (ends[^1].Length == 0 || string.CompareOrdinal(year, ends[^1]) <= 0)
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}
