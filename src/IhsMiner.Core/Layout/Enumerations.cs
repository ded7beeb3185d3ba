using System.Globalization;

namespace IhsMiner.Layout;

/// <summary>
/// Tells an enumeration that runs on within a paragraph, '(1) …; (2) …', from a list whose items each open a line: its other
/// numbers stand within lines.
/// </summary>
internal static class Enumerations
{
    /// <summary>How many lines before and after are searched for the neighbouring numbers.</summary>
    private const int Reach = 6;

    /// <summary>
    /// True where the marker that opens line <paramref name="i"/> follows, or precedes, a number within a line.
    /// </summary>
    public static bool RunsOn(Flow flow, int i)
    {
        var marker = flow.Lines[i].Words[0].Text;
        if (!ListMarkers.IsNumbering(marker) || marker[^1] != ')'
            || !int.TryParse(marker.AsSpan().Trim("()"), CultureInfo.InvariantCulture, out var number))
            return false;
        var (before, after) = (Like(marker, number - 1), Like(marker, number + 1));
        for (var j = i - 1; j >= Math.Max(0, i - Reach); j--)
        {
            if (HoldsWithin(flow.Lines[j], before))
                return true;
            if (flow.Lines[j].Words[0].Text == before)
                return RunsOn(flow, j);
        }

        for (var j = i; j < Math.Min(flow.Lines.Count, i + Reach); j++)
        {
            if (HoldsWithin(flow.Lines[j], after))
                return true;
        }

        return false;
    }

    private static string Like(string marker, int number) =>
        (marker[0] == '(' ? "(" : "") + number.ToString(CultureInfo.InvariantCulture) + ")";

    private static bool HoldsWithin(TextLine line, string marker)
    {
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].Text == marker)
                return true;
        }

        return false;
    }
}
