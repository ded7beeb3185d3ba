using System.Globalization;

namespace IhsMiner.Pdf;

/// <summary>Page numbers as people write them: <c>2, 5–7</c>.</summary>
internal static class PageNumbers
{
    /// <summary>The most runs of pages that are spelt out.</summary>
    private const int MostRuns = 12;

    /// <param name="numbers">Ascending.</param>
    public static string Of(IEnumerable<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1)
                runs[^1] = (runs[^1].First, number);
            else
                runs.Add((number, number));
        }

        return string.Join(", ", runs.Take(MostRuns).Select(Text)) + (runs.Count > MostRuns ? ", …" : "");
    }

    private static string Text((int First, int Last) run) => run.First == run.Last
        ? run.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{run.First}–{run.Last}");
}
