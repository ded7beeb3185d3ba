using System.Globalization;
using IhsMiner.Agreement;

namespace IhsMiner.Tests.Agreement.Published;

/// <summary>Ratings from the tables in which papers print them. Categories are called 1, 2, ….</summary>
public static class Tables
{
    /// <summary>From counts of the first coder's category (down) by the second's (across).</summary>
    public static Ratings TwoCoders(int[][] table)
    {
        var names = Names(table.Length);
        var rows = table.SelectMany((row, first) => row.SelectMany((count, second) =>
            Enumerable.Repeat(new string?[] { names[first], names[second] }, count)));
        return Ratings.Of([.. rows], names);
    }

    /// <summary>From each item's counts by category; which coder gave which code is not known.</summary>
    public static Ratings ManyCoders(int[][] counts)
    {
        var names = Names(counts[0].Length);
        var rows = counts.Select(row => row
            .SelectMany((count, category) => Enumerable.Repeat((string?)names[category], count)).ToArray());
        return Ratings.Of([.. rows], names);
    }

    private static string[] Names(int categories) =>
        [.. Enumerable.Range(1, categories).Select(number => number.ToString(CultureInfo.InvariantCulture))];
}
