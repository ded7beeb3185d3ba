using System.Globalization;
using IhsMiner.Agreement.Distances;
using IhsMiner.Agreement.Reports;

namespace IhsMiner.Exchange.Codings;

/// <summary>The categories of several files, in the order that their level asks for.</summary>
/// <param name="Names">
/// The category of each code as it stands in a file: sets have one name whatever the order of their members, and numbers one
/// whatever their zeros.
/// </param>
internal sealed record CategoryScale(MeasurementScale Scale, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>More different values than any codebook has; such a column holds texts or numbers of items.</summary>
    private const int Most = 1000;

    /// <param name="order">All categories from the least to the greatest, or null.</param>
    /// <exception cref="IhsMinerException">A code that does not fit the level or the order, with its line.</exception>
    public static CategoryScale Of(CodingFile[] files, MeasurementLevel level, IReadOnlyList<string>? order)
    {
        string[] codes = [.. Codes(files).Select(entry => entry.Code).Distinct(StringComparer.Ordinal)];
        if (codes.Length > Most)
            throw new IhsMinerException(
                $"{files[0].Source.Path}: the column '{files[0].Source.Field}' and its like have {codes.Length} values; "
                + $"more than {Most} are no categories. Name another with --field.");
        if (order is not null)
            return new(new(level, Ordered(files, order)), codes.ToDictionary(code => code));
        if (level != MeasurementLevel.Nominal)
            return OfNumbers(files, level, codes);
        var areSets = Array.Exists(codes, code => code.Contains(SetCategories.Separator, StringComparison.Ordinal));
        var names = codes.ToDictionary(code => code, code => areSets ? SetCategories.Name(code) : code);
        return new(new(level, [.. names.Values.Distinct().Order(StringComparer.Ordinal)], areSets), names);
    }

    private static CategoryScale OfNumbers(CodingFile[] files, MeasurementLevel level, string[] codes)
    {
        Check(files, code => Number(code) is not null, level == MeasurementLevel.Ordinal
            ? "is no number, and ranks of words are not known; give them with --order"
            : $"is no number; the level '{level.ToString().ToLowerInvariant()}' is for numbers");
        if (level == MeasurementLevel.Ratio)
            Check(files, code => Number(code) >= 0, "is below 0; the level 'ratio' has no such numbers");
        var values = codes.ToDictionary(code => code, code => Number(code)!.Value);
        return new(
            new(level, [.. values.Values.Distinct().Order().Select(Name)]),
            values.ToDictionary(entry => entry.Key, entry => Name(entry.Value)));
    }

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

    // 0 is added for the sake of −0, which has the same value and another name.
    private static string Name(double number) => (number + 0.0).ToString(CultureInfo.InvariantCulture);
}
