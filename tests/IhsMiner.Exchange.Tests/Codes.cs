using IhsMiner.Coding;
using IhsMiner.Exchange.Codebooks;

namespace IhsMiner.Exchange.Tests;

/// <summary>The project's own codebook, and the names under which the published chart prints its themes and kinds.</summary>
internal static class Codes
{
    public static Codebook Book { get; } = CodebookFolder.Read(Repository.At("corpus", "codebook"));

    public static IReadOnlyDictionary<string, string> PrintedThemes { get; } = new Dictionary<string, string>
    {
        ["culture"] = "Organisational Culture",
        ["workforce"] = "Workforce Management",
        ["collaboration"] = "Inter-organisational Collaboration",
        ["leadership"] = "Intrinsic value of leadership",
        ["economic"] = "Economic",
        ["political"] = "Political",
    };

    public static IReadOnlyList<(string Kind, string Heading)> PrintedKinds { get; } =
    [
        ("need", "Needs Identified"), ("barrier", "Barriers Identified"), ("facilitator", "Facilitators Identified"),
        ("recommendation", "Recommendations"),
    ];
}
