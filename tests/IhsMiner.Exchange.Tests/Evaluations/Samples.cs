using IhsMiner.Coding;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Tests.Evaluations;

/// <summary>Answers of a model that nobody trained, on four articles, coded with two themes and two kinds.</summary>
internal static class Samples
{
    public static Codebook Codebook { get; } = new(
        [Category("money"), Category("people")], [Category("barrier") with { VersusRest = true }, Category("aid")], [], [], []);

    public static IReadOnlyList<Answer> Answers { get; } =
    [
        .. Times(6, "ash-2001", ("barrier", "money"), ("barrier", "money")),
        .. Times(2, "ash-2001", ("barrier", "people"), ("aid", "people")),
        .. Times(3, "bell-2002", ("aid", "people"), ("aid", "people")),
        .. Times(1, "bell-2002", ("aid", null), ("barrier", "money")),
        .. Times(4, "cole-2003", ("aid", "money"), ("aid", "people")),
        .. Times(2, "dove-2004", ("barrier", "people"), ("barrier", "people")),
    ];

    public static ChartEvaluation Whole { get; } = Of(Answers);

    /// <summary>Of one article, without a theme, all of one kind.</summary>
    public static ChartEvaluation Bare { get; } = Of([.. Times(3, "ash-2001", ("aid", null), ("aid", "money"))]);

    public static IEnumerable<Answer> Times(
        int count, string article, (string Kind, string? Theme) people, (string Kind, string Theme) model) => Enumerable.Repeat(
            new Answer(
                new(article, people.Kind, 1, people.Theme, "Money, \"as ever\"."),
                new(true, 0.9, model.Kind, 0.87654321, model.Theme, 0.5, null, null)),
            count);

    private static ChartEvaluation Of(IReadOnlyList<Answer> answers) =>
        ChartEvaluation.Of(answers, Codebook, "toy", 3, new() { Replicates = 200 });

    private static Category Category(string id) => new(id, id, "", [], "", "");
}
