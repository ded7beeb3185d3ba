using IhsMiner.Coding;
using IhsMiner.Exchange.Summaries;

namespace IhsMiner.Exchange.Tests.Summaries;

/// <summary>Summaries to render. The sentences are invented.</summary>
internal static class Samples
{
    public static readonly SummaryDocument Report = new("report.pdf", "samples/report.pdf", null, 8, 231, 64);
    public static readonly SummaryDocument Article = new("article.pdf", "samples/article.pdf", null, 6, 187, 41);
    public static readonly SummaryDocument Broken = new("minutes 2019.pdf", "samples/minutes 2019.pdf", "encrypted", 0, 0, 0);

    private static readonly string[] Themes =
    [
        "Organisational culture", "Workforce management", "Interorganisational collaboration", "Leadership ability of staff",
        "Economic factors", "Political factors",
    ];

    private static readonly string[] Kinds = ["Need", "Barrier", "Facilitator", "Recommendation"];

    private static readonly int[,] Counts =
    {
        { 3, 9, 7, 2 }, { 6, 8, 5, 4 }, { 5, 14, 11, 6 }, { 1, 3, 4, 2 }, { 4, 7, 1, 0 }, { 0, 3, 0, 0 },
    };

    /// <summary>Two documents and one that failed, six themes, four kinds.</summary>
    public static RunSummary Whole { get; } = new(
        "What was found in three documents",
        [.. Themes.Select((name, place) => Category($"t{place}", name))],
        [.. Kinds.Select((name, place) => Category($"k{place}", name))],
        [Report, Article, Broken],
        (from theme in Enumerable.Range(0, 6)
         from kind in Enumerable.Range(0, 4)
         select (Key: ($"t{theme}", $"k{kind}"), Count: Counts[theme, kind])).ToDictionary(pair => pair.Key, pair => pair.Count),
        [
            new("Theme, model against reviewers, Cohen’s κ", 104, "0.71 [0.60, 0.80]"),
            new("Kind, model against reviewers, Cohen’s κ", 104, "0.78 [0.69, 0.86]"),
            new("States a factor or not, F1", 418, "0.74 [0.66, 0.81]"),
        ],
        [
            new(Report, 3, "t0", "k1", 0.94,
                "Nurses and social workers spoke of each other as visitors, and the two teams kept different ideas of what a good "
                + "day’s work was for the people on the ward."),
            new(Article, 2, "t0", "k2", 0.88,
                "A habit of asking ‘what did we learn?’ after each discharge was shared by all sites."),
            new(Report, 5, "t1", "k0", 0.91,
                "Link workers needed protected time for supervision and a clear description of their role."),
            new(Report, 4, "t2", "k2", 0.97,
                "Meeting every Tuesday in the same room helped the hospital, the council and the charities to settle disputes "
                + "before they grew, and a shared list of patients kept everyone honest about who would ring whom."),
            new(Article, 4, "t3", "k3", 0.83,
                "Boards should name one senior clinician who speaks for the programme in every partner organisation."),
            new(Article, 5, "t4", "k1", 0.90, "Money for the first year ended before the second had been agreed."),
        ],
        [
            "Scores rank the sentences of one theme; they are not probabilities.",
            "Intervals hold 95 % of 2,000 resamples of whole documents.",
        ]);

    public static Category Category(string id, string name) => new(id, name, $"what belongs to {name.ToLowerInvariant()}", [], "", "");

    /// <summary>One theme, one kind, one statement, all with this text.</summary>
    public static RunSummary Of(string text)
    {
        var document = new SummaryDocument(text, text, null, 1, 1, 1);
        return new(
            text, [Category("t", text)], [Category("k", text)], [document, document with { Failure = text }],
            new Dictionary<(string, string), int> { [("t", "k")] = 1 },
            [new(text, 1, text)], [new(document, 1, "t", "k", 0.5, text)], [text]);
    }
}
