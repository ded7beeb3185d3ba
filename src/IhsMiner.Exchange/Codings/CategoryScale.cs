using System.Globalization;
using IhsMiner.Agreement.Distances;
using IhsMiner.Agreement.Reports;

namespace IhsMiner.Exchange.Codings;

/// <summary>The categories of several files, in the order that their level asks for.</summary>
internal static class CategoryScale
{
    /// <summary>More different values than any codebook has; such a column holds texts or numbers of items.</summary>
    private const int Most = 1000;

    /// <param name="order">All categories from the least to the greatest, or null.</param>
    /// <exception cref="IhsMinerException">A code that does not fit the level or the order, with its line.</exception>
    public static MeasurementScale Of(CodingFile[] files, MeasurementLevel level, IReadOnlyList<string>? order)
    {
        string[] codes = [.. Codes(files).Select(entry => entry.Code).Distinct(StringComparer.Ordinal)];
        if (codes.Length > Most)
            throw new IhsMinerException(
                $"{files[0].Source.Path}: the column '{files[0].Source.Field}' and its like have {codes.Length} different values; "
                + $"more than {Most} are no categories. Name another with --field.");
        if (order is not null)
            return new(level, Ordered(files, order));
        if (level == MeasurementLevel.Nominal)
            return Array.Exists(codes, IsSet) ? Sets(codes) : new(level, [.. codes.Order(StringComparer.Ordinal)]);
        Check(files, code => Number(code) is not null, level == MeasurementLevel.Ordinal
            ? "is no number, and ranks of words are not known; give them with --order"
            : $"is no number; the level '{Name(level)}' is for numbers");
        if (level == MeasurementLevel.Ratio)
            Check(files, code => Number(code) >= 0, "is below 0; the level 'ratio' has no such numbers");
        return new(level, [.. codes.OrderBy(Number).ThenBy(code => code, StringComparer.Ordinal)]);
    }

    /// <summary>See <see cref="SetCategories.Name"/>.</summary>
    public static string SetName(string code) => SetCategories.Name(code);

    private static bool IsSet(string code) => code.Contains(SetCategories.Separator, StringComparison.Ordinal);

    private static MeasurementScale Sets(string[] codes) => new(
        MeasurementLevel.Nominal, [.. codes.Select(SetCategories.Name).Distinct().Order(StringComparer.Ordinal)], AreSets: true);

    private static IReadOnlyList<string> Ordered(CodingFile[] files, IReadOnlyList<string> order)
    {
        Check(files, order.Contains, $"is not among --order ({string.Join(", ", order)})");
        return order;
    }

    private static void Check(CodingFile[] files, Func<string, bool> fits, string fault)
    {
        foreach (var (source, line, code) in Codes(files))
            if (!fits(code))
                throw new IhsMinerException($"{source.Path}, line {line}: '{code}' {fault}.");
    }

    private static IEnumerable<(CodingSource Source, int Line, string Code)> Codes(CodingFile[] files) =>
        from file in files
        from coding in file.Codings.Values
        where coding.Code is not null
        select (file.Source, coding.Line, coding.Code);

    private static double? Number(string code) =>
        double.TryParse(code, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : null;

    private static string Name(MeasurementLevel level) => level.ToString().ToLowerInvariant();
}
