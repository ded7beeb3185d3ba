using System.Globalization;

namespace IhsMiner.Updates.Eligibility;

/// <summary>Years from a first to a last, both included; null where there is no such end.</summary>
public sealed record YearRange(int? First, int? Last)
{
    private const string To = "..";

    /// <summary><c>2010</c>, <c>2010..2014</c>, <c>2010..</c> or <c>..2014</c>; null for anything else.</summary>
    public static YearRange? Parse(string text)
    {
        var ends = text.Trim().Split(To);
        if (ends.Length > 2 || ends.All(end => end.Length == 0) || !ends.All(end => end.Length == 0 || Year(end) is not null))
            return null;
        return new(Year(ends[0]), Year(ends[^1]));
    }

    public bool Holds(int year) => year >= (First ?? year) && year <= (Last ?? year);

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
