using System.Globalization;
using IhsMiner.Updates.Particulars;

namespace IhsMiner.Updates.Eligibility;

/// <summary>Holds the year of publication against a criterion's ranges.</summary>
internal static class YearTest
{
    public static EligibilityFinding Of(Criterion criterion, Particular year)
    {
        if (!int.TryParse(year.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new(criterion, Verdict.Open, null, "nothing says the year", []);
        var verdict = IsIn(criterion.For, number) ? Verdict.For : IsIn(criterion.Against, number) ? Verdict.Against : Verdict.Open;
        return new(
            criterion, verdict, verdict == Verdict.Open ? null : year.Confidence,
            verdict == Verdict.Open ? $"{year.Value} is in no range of the criterion" : $"published in {year.Value}",
            [new(year.Quotation, year.Source, verdict != Verdict.Against)]);
    }

    private static bool IsIn(IReadOnlyList<string> ranges, int year) => ranges.Any(range => YearRange.Parse(range)?.Holds(year) == true);
}
