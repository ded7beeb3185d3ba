using System.CommandLine;
using System.CommandLine.Parsing;
using IhsMiner.Cli.Parsing;
using IhsMiner.Evaluation;

namespace IhsMiner.Cli.Verbs;

/// <summary>The options that say how articles are held out.</summary>
internal sealed class FoldOptions
{
    private readonly Option<int?> folds = WholeNumber.Optional(
        "--folds", "Hold out that many parts of the articles, dealt out at random, instead of each article by itself.", 2, 1000);

    private readonly Option<int?> until = WholeNumber.Optional(
        "--until", "Learn from the articles up to that year alone, and hold out the later ones, as when a review is brought up to date.",
        1000, 9999);

    public void AddTo(Command command)
    {
        command.Add(folds);
        command.Add(until);
    }

    /// <summary>Whether one of them was given.</summary>
    public bool AreGiven(CommandResult result) => result.GetResult(folds) is not null || result.GetResult(until) is not null;

    /// <summary>Whether both were given, which contradict each other.</summary>
    public bool AreBothGiven(CommandResult result) => result.GetResult(folds) is not null && result.GetResult(until) is not null;

    /// <summary>Leave-one-article-out unless told.</summary>
    public FoldPlan Read(ParseResult parsed, Lesson lesson) =>
        parsed.GetValue(folds) is { } parts ? FoldPlan.Grouped(lesson.Chart, parts, lesson.Seed)
        : parsed.GetValue(until) is { } year ? FoldPlan.Until(lesson.Chart, year)
        : FoldPlan.LeaveOneArticleOut(lesson.Chart);
}
