using IhsMiner.Exchange.Workbooks;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Updates;

/// <summary>What a person decides about new articles, with a column to answer in; <see cref="AnswersFile"/> reads it back.</summary>
internal static class QuestionsSheet
{
    public static Sheet Of(ReviewUpdate update) => new(
        "questions",
        [
            new("input", 28), new("question", 50), new(AnswersFile.Answer, 10), new("because", 80), new("until_answered", 26),
            new(AnswersFile.Id, 40),
        ],
        FrozenColumns: 1,
        [
            .. update.Questions.Select(question => (IReadOnlyList<SheetCell>)
            [
                new(question.Article), new(question.Text), new(Words(question.Answer), CellLook.Input), new(question.Because),
                new(question.Until), new(question.Id),
            ]),
        ]);

    public static string? Words(bool? answer) => answer switch { true => "yes", false => "no", _ => null };
}
