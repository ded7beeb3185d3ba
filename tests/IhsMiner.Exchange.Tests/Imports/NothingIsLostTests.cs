using System.Globalization;
using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Tests.Imports;

public sealed class NothingIsLostTests
{
    private static readonly string[] Headings =
        ["Author", "Year", "Title", "Journal", "Remarks", "", "Needs Identified", "Barriers", "Facilitators", "Recommendations"];

    [Theory]
    [InlineData(".csv")]
    [InlineData(".xlsx")]
    public void Every_word_of_a_random_chart_is_in_the_chart_or_in_an_issue(string extension)
    {
        using var folder = new ScratchFolder();
        var random = new Random(49_296);
        for (var i = 0; i < 60; i++)
        {
            var (rows, words) = RandomChart(random);
            var path = folder.At($"chart{i}{extension}");
            if (extension == ".xlsx")
                Workbook.Write(path, rows);
            else
                File.WriteAllText(path, WideChart.Csv(rows));

            var kept = Everything(ChartImport.Read(path, Codes.Book));

            Assert.DoesNotContain(words, word => !kept.Contains(word, StringComparison.Ordinal));
        }
    }

    // Each cell holds words that stand nowhere else, so that each can be looked for.
    private static (IReadOnlyList<IReadOnlyList<string>> Rows, List<string> Words) RandomChart(Random random)
    {
        var words = new List<string>();
        var rows = new List<IReadOnlyList<string>> { Headings };
        for (var row = 0; row < 8; row++)
            rows.Add([.. Headings.Select((_, column) => random.Next(3) == 0 ? "" : Cell(random, column, words))]);
        return (rows, words);
    }

    private static string Cell(Random random, int column, List<string> words) => column switch
    {
        1 => random.Next(2) == 0 ? "2019" : Word(words),
        < 6 => $"{Word(words)} {Word(words)}",
        _ => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"{RandomCell.From(random)} {Word(words)}")),
    };

    private static string Word(List<string> words)
    {
        words.Add("q" + words.Count.ToString("00000", CultureInfo.InvariantCulture) + "q");
        return words[^1];
    }

    private static string Everything(ImportedChart imported) => string.Join('\n',
    [
        .. imported.Chart.Articles.Select(article => article.ToString()),
        .. imported.Chart.Statements.Select(statement => statement.Text),
        .. imported.Issues.Select(issue => issue.Text),
    ]);
}
