using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Exchange.Charts;

namespace IhsMiner.Exchange.Tests;

/// <summary>Holds the data sheet's tables (corpus/README.md) to what the chart's files hold.</summary>
public sealed class DataSheetTests
{
    private static Chart Chart { get; } = ChartCsv.Read(Repository.At("corpus", "chart.csv"), Codes.Book);

    [Fact]
    public void The_counts_are_those_of_the_chart()
    {
        var counted = new List<string>
        {
            $"articles|in all|{Chart.Articles.Count}",
            $"articles|without a statement|{Chart.Articles.Count(article => Chart.Statements.All(one => one.ArticleId != article.Id))}",
            $"statements|in all|{Chart.Statements.Count}",
        };
        counted.AddRange(Counts("kind", statement => statement.Kind));
        counted.AddRange(Counts("theme", statement => statement.Theme ?? "lost or never printed"));
        counted.AddRange(Counts("damage", statement => statement.Damage));

        Assert.Equal(counted.Order(StringComparer.Ordinal), TableUnder("| Count | Value | Rows |").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_gaps_are_those_that_the_printed_numbers_show()
    {
        var gaps = Chart.Statements.GroupBy(statement => (statement.ArticleId, statement.Kind))
            .Select(cell => (cell.Key, Highest: cell.Max(statement => statement.Number ?? 0), Rows: cell.Count()))
            .Where(cell => cell.Highest > cell.Rows)
            .ToList();

        Assert.Equal(
            gaps.Select(gap => $"{gap.Key.ArticleId}|{gap.Key.Kind}|{gap.Highest}|{gap.Rows}").Order(StringComparer.Ordinal),
            TableUnder("| Article | Kind | Printed up to | Rows |").Order(StringComparer.Ordinal));
        Assert.Contains($"at least {gaps.Sum(gap => gap.Highest - gap.Rows)} lost ones", Sheet, StringComparison.Ordinal);
        Assert.Contains($"roughly {Chart.Statements.Count + gaps.Sum(gap => gap.Highest - gap.Rows)} statements", Sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_statement_that_was_mended_says_what_was_printed()
    {
        Assert.All(
            Chart.Statements.Where(statement => statement.Damage is "repaired" or "truncated"),
            statement => Assert.NotEmpty(statement.Raw));
    }

    [SourceTextFact]
    public void The_statements_that_stand_word_for_word_in_the_source_text_are_as_many_as_it_says()
    {
        var source = Letters(File.ReadAllText(SourceTextFactAttribute.SourceText!));

        var whole = Chart.Statements.Count(statement =>
            statement.Text.Split("[…]").All(piece => source.Contains(Letters(piece), StringComparison.Ordinal)));

        Assert.Contains($"Of {Chart.Statements.Count} statements {whole} stand there word for word;", Sheet, StringComparison.Ordinal);
        Assert.Contains($"{Chart.Statements.Count - whole} do not, for they", Sheet, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Sheet { get; } = File.ReadAllText(Repository.At("corpus", "README.md"));

    private static IEnumerable<string> Counts(string name, Func<Statement, string> value) => Chart.Statements
        .CountBy(value).Select(count => string.Create(CultureInfo.InvariantCulture, $"{name}|{count.Key}|{count.Value}"));

    private static IEnumerable<string> TableUnder(string heading) => Sheet.Split('\n')
        .SkipWhile(line => line != heading).Skip(2).TakeWhile(line => line.StartsWith('|'))
        .Select(line => string.Join('|', line.Trim('|').Split('|').Select(cell => cell.Trim())));
}
