using System.Globalization;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;

namespace IhsMiner.Benchmarks.Accuracy;

/// <summary>What each part of the codebook is worth, as a page of Markdown.</summary>
internal static class AccuracyReport
{
    // Two of the six writers of whole sections, which are the hardest prose; one wrote articles and one reports.
    private static readonly string[] HeldWriters = ["NB", "ND"];

    public static string Of(Codebook codebook, Chart chart)
    {
        Example[] held = [.. codebook.Examples.Where(example => HeldWriters.Contains(Writer(example)))];
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        writer.Write($"""
            # What each part is worth

            Printed by `dotnet run -c Release --project benchmarks/IhsMiner.Benchmarks -- accuracy`; trainer softmax. κ with 95 % limits. On the chart:
            leave-one-article-out, limits resample articles. On prose: {held.Length} sentences of the writers {string.Join(" and ", HeldWriters)}, who are
            not learned from there; limits resample passages. The prose is invented, as what is learned from is: real reports are harder (`real-reports.md`).

            | learned from | chart: theme | kind | barrier against the rest | prose: theme | kind | barrier against the rest | factor or not, average precision |
            |---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var ablation in Ablation.Of(codebook))
        {
            var figures = AblationFigures.Of(ablation, chart, held);
            IEnumerable<BootstrapInterval> cells =
            [
                figures.Chart.Theme.Kappa, figures.Chart.Kind.Kappa, .. figures.Chart.VersusRest.Select(rest => rest.Agreement.Kappa),
                figures.Theme, figures.Kind, .. figures.VersusRest, figures.Detection,
            ];
            var row = $"| {ablation.Name} | {string.Join(" | ", cells.Select(Text))} |";
            Console.WriteLine(row);
            writer.WriteLine(row);
        }

        return writer.ToString();
    }

    private static string? Writer(Example example) =>
        example.Passage is null ? null : string.Concat(example.Passage.TakeWhile(char.IsLetter));

    private static string Text(BootstrapInterval interval) => interval.Estimate.ValueOrNull is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{value:0.00} ({interval.Lower.ValueOrNull:0.00}–{interval.Upper.ValueOrNull:0.00})")
        : "–";
}
