using System.Globalization;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Certainty;

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

    public static FullEvaluation Whole { get; } = Of(Answers, leftOut: ["eden-undated"], Further);

    /// <summary>Of one article, without a theme, all of one kind; nothing but what one model a fold gives.</summary>
    public static FullEvaluation Bare { get; } = Of([.. Times(3, "ash-2001", ("aid", null), ("aid", "money"))], leftOut: [], further: null);

    private static FurtherEvaluation Further => new(
        Detection.Of(
            [
                [new("A1", true, true, 0.9), new("A1", false, false, 0.2), new("A2", true, false, 0.4), new("A2", false, false, 0.3)],
                [new("B1", true, true, 0.8), new("B2", false, true, 0.7)],
            ], Options),
        new([
            new(0, ChartEvaluation.Of([.. Answers.Select(Worse)], Codebook, "toy", Options.Seed, Options)),
            new(3, ChartEvaluation.Of(Answers, Codebook, "toy", Options.Seed, Options)),
        ]),
        Triage.Of(
            [
                new([.. Answers.Skip(6).Select(Surer)], [.. Answers.Take(6).Select(Surer)]),
                new([.. Answers.Take(6).Select(Worse)], [.. Answers.Skip(6).Select(Surer)]),
            ], Options));

    private static BootstrapOptions Options => new() { Replicates = 200, Seed = 3 };

    /// <summary>The same, and surer where it is right on the kind.</summary>
    private static Answer Surer(Answer answer) => answer with
    {
        Prediction = answer.Prediction with { KindScore = answer.Prediction.Kind == answer.Statement.Kind ? 0.9 : 0.6 },
    };

    /// <summary>The same statement with one and the same code for all.</summary>
    public static Answer Worse(Answer answer) => answer with { Prediction = answer.Prediction with { Kind = "aid", Theme = "people" } };

    public static IEnumerable<Answer> Times(
        int count, string article, (string Kind, string? Theme) people, (string Kind, string Theme) model) => Enumerable.Repeat(
            new Answer(
                new(article, people.Kind, 1, people.Theme, "Money, \"as ever\"."),
                new(true, 0.9, model.Kind, 0.87654321, model.Theme, 0.5, null, null),
                [(model.Kind, 0.87654321), (model.Kind == "aid" ? "barrier" : "aid", 0.12345679)],
                [(model.Theme, 0.5), (model.Theme == "money" ? "people" : "money", 0.5)]),
            count);

    /// <summary>Each article is a fold and of the year that its name ends in.</summary>
    private static FullEvaluation Of(IReadOnlyList<Answer> answers, IReadOnlyList<string> leftOut, FurtherEvaluation? further)
    {
        Statement[] statements = [.. answers.Select(answer => answer.Statement)];
        var articles = Fold.ArticlesOf(statements);
        return FullEvaluation.Of(
            new(
                "leave-one-article-out",
                [.. articles.Select(article => new Fold(
                    article,
                    [.. statements.Where(statement => statement.ArticleId != article)],
                    [.. statements.Where(statement => statement.ArticleId == article)]))],
                leftOut),
            answers,
            new([.. articles.Select(article => new Article(article, "", int.Parse(article[^4..], CultureInfo.InvariantCulture), "", "", "", "", ""))], statements),
            Codebook, "toy", further, Options);
    }

    private static Category Category(string id) => new(id, id, "", [], "", "");
}
