using System.Globalization;
using IhsMiner.Coding;

namespace IhsMiner.Exchange.Tests.Charts;

/// <summary>Charts whose texts look like all that an import goes by: numbers, themes' names, bullets, formulas.</summary>
internal static class InventedChart
{
    private static readonly string[] Pieces =
    [
        "1)", "2)", "(3)", "4.", "17)", "120)", "Political -", "Leadership:", "economic - ", "Organisational culture -", "No theme - ", "N/A", "None",
        "•", "-", "=1+1", "+x", "@y", "'=z", ". The", "; (1) one; (2) two", "trust", "é", "A&E", "_x000D_", "\"quoted\"", "a, b", "[…]", "<b>", "𝑝",
    ];

    public static Chart Of(Random random)
    {
        Article[] articles =
        [
            .. Enumerable.Range(1, random.Next(1, 5)).Select(number => new Article(
                string.Create(CultureInfo.InvariantCulture, $"a-{number}"), Words(random, 2), random.Next(3) == 0 ? null : random.Next(1990, 2030),
                Words(random, 3), Words(random, 1), Words(random, 1), "", Words(random, 1), "", Words(random, 2))),
        ];
        var statements = articles.SelectMany(article => Enumerable.Range(0, random.Next(0, 9)).Select(_ => new Statement(
            article.Id, Pick(random, Codes.Book.Kinds).Id, random.Next(4) == 0 ? null : random.Next(1, 999),
            random.Next(5) == 0 ? null : Pick(random, Codes.Book.Themes).Id, "w" + Words(random, 1) + " " + Words(random, random.Next(1, 8)) + " v")));
        return new(articles, [.. statements.Select(statement => random.Next(3) == 0 ? statement with { Text = statement.Text[1..].Trim() } : statement)]);
    }

    private static string Words(Random random, int count) =>
        string.Join(' ', string.Join(' ', Enumerable.Range(0, count).Select(_ => Pick(random, Pieces))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static T Pick<T>(Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
