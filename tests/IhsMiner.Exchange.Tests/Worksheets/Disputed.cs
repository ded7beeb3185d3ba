using IhsMiner.Classification.Explanations;
using IhsMiner.Coding;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Exchange.Tests.Evaluations;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Exchange.Tests.Worksheets;

/// <summary>A chart of four statements, on three of which a model that nobody trained differs.</summary>
internal static class Disputed
{
    public static Codebook Codebook => Samples.Codebook;

    public static Chart Chart { get; } = new(
        [Article("ash-2001", "10.1000/ash"), Article("bell-2002", "https://example.org/b"), Article("cole-2003", "10.1000/[…]")],
        [
            new("ash-2001", "barrier", 1, "money", "=SUM(1) is no formula."), new("ash-2001", "aid", 2, "people", "Staff agree."),
            new("bell-2002", "aid", 1, null, "Trust, \"as ever\"."), new("cole-2003", "aid", 1, "people", "- Costs"),
        ]);

    public static IReadOnlyList<Answer> Answers { get; } =
    [
        Answer(0, "barrier", 0.6, "people", 0.7), Answer(1, "aid", 0.9, "people", 0.9), Answer(2, "barrier", 0.8, "money", 0.99),
        Answer(3, "barrier", 0.5, "money", 0.4),
    ];

    public static IReadOnlyList<WorksheetRow> Rows { get; } = WorksheetRow.Of(
        Chart, Answers.Where((_, number) => number != 1).Select(answer => new Disagreement(answer, Explanation(answer), [Like])));

    private static CodedLike Like => new(new("Money is short.", "dove-2004", "barrier", "money"), 0.5);

    private static Explanation Explanation(Answer answer)
    {
        var theme = new DecisionExplanation(answer.Prediction.Theme, 0.9, [new(ReasonSource.Word, "costs", null, 1)]);
        return new(theme, theme with { Class = answer.Prediction.Kind }, theme);
    }

    private static Article Article(string id, string link) => new(id, "", 2001, $"On {id}", "", "", "", link);

    private static Answer Answer(int statement, string kind, double kindScore, string theme, double themeScore) =>
        new(Chart.Statements[statement], new(true, 0.9, kind, kindScore, theme, themeScore, null, null));
}
