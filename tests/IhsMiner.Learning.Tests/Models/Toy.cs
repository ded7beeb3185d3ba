using IhsMiner.Coding;

namespace IhsMiner.Learning.Tests.Models;

/// <summary>A chart and a codebook of another review, about gardens.</summary>
internal static class Toy
{
    private static readonly string[] Tools = ["spade", "rake", "hoe"];

    private static readonly string[] Plants = ["rose", "fern", "moss"];

    public static Codebook Codebook { get; } = new(
        [Category("tools"), Category("plants")],
        [Category("wish"), Category("worry")],
        [
            new("theme", "tools", "spade*", 3, false, ""), new("kind", "worry", "afraid", 2, false, ""),
            new("none", "", "we asked", 1, false, ""),
        ],
        [],
        [
            .. Tools.Select(tool => new Example("wish", "tools", null, $"We would like a {tool}.")),
            .. Plants.Select(plant => new Example("worry", "plants", "tools", $"They are afraid of the {plant} and the shed.")),
            .. Enumerable.Range(1, 6)
                .Select(number => new Example(null, null, null, $"We asked {number} gardeners by telephone.", "methods")),
        ]);

    public static Chart Chart { get; } = new(
        [],
        [
            .. Tools.Select((tool, number) => new Statement($"a{number}", "wish", 1, "tools", $"A better {tool} is wanted.")),
            .. Plants.Select((plant, number) =>
                new Statement($"a{number}", "worry", 2, "plants", $"Afraid that the {plant} withers.")),
            new("a0", "worry", 3, null, "Afraid of something."),
        ]);

    private static Category Category(string id) => new(id, id, "", [], "", "");
}
