namespace IhsMiner.Exchange.Tests.Imports;

/// <summary>Cells such as careless people and damaged files make them.</summary>
internal static class RandomCell
{
    private static readonly string[] Pieces =
    [
        "1) ", "2)", "3. ", "(4) ", "17) ", "5", "99: ", "a) ", "(", ")", "Economic", "economic - ", "Political: ", "Workforce Management",
        "Inter-\norganisational Collaboration-", "Organisational Culture – ", "leadership", "Leadership - ", " - ", "-", ". ", "\n", "\r\n",
        "; ", "• ", "trust", "Funding was cut", "(2012: 4)", "4-hour", "é", "A&E", "N/A", "…", "[…] ", " ", "\t", "\u00A0", "𝑝", "1",
    ];

    public static string From(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
