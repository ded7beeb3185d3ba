using System.CommandLine;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Evaluation;
using IhsMiner.Exchange.Evaluations;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Verbs;

/// <summary>How well a trainer's models agree with the people who coded the chart.</summary>
internal static class EvaluateVerb
{
    private const string About = """
        Measures a trainer by leave-one-article-out: each statement of the chart is answered by a model that has not seen its article,
        and the answers are held against the people's. Limits are 95 %, from resampling articles.

        Examples:
          ihsminer evaluate
          ihsminer evaluate --chart mine/chart.csv --codebook mine/codebook --format json --output out/evaluation
        """;

    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A folder for evaluation.json, evaluation.txt and answers.csv (every statement with both codes).",
        };
        var learning = new LearningOptions();
        var command = new Command("evaluate", About) { format, output };
        learning.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var lesson = learning.Read(parsed);
            var answers = Answer(lesson, cancellation);
            var evaluation = Of(lesson, answers);
            if (parsed.GetValue(output) is { } folder)
                WriteFolder(folder, evaluation, answers);
            Output.Write(null, writer => Write(writer, parsed.GetRequiredValue(format), evaluation));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    public static ChartEvaluation Measure(Lesson lesson, CancellationToken cancellation) => Of(lesson, Answer(lesson, cancellation));

    private static IReadOnlyList<Answer> Answer(Lesson lesson, CancellationToken cancellation)
    {
        var progress = new ProgressLine(Fold.LeaveOneArticleOut(lesson.Chart).Count, "articles held out");
        var answers = CrossValidation.Answers(lesson.Chart, lesson.Training, progress.Step, cancellation);
        progress.Clear();
        return answers;
    }

    private static ChartEvaluation Of(Lesson lesson, IReadOnlyList<Answer> answers) =>
        ChartEvaluation.Of(answers, lesson.Codebook, lesson.Trainer.Name, lesson.Seed, new() { Seed = lesson.Seed });

    private static void Write(TextWriter writer, string format, ChartEvaluation evaluation)
    {
        if (format == "json")
            EvaluationJson.Write(writer, evaluation);
        else
            EvaluationText.Write(writer, evaluation);
    }

    private static void WriteFolder(string folder, ChartEvaluation evaluation, IReadOnlyList<Answer> answers)
    {
        AtomicFile.CreateFolder(folder);
        AtomicFile.WriteText(Path.Combine(folder, "evaluation.json"), writer => EvaluationJson.Write(writer, evaluation));
        AtomicFile.WriteText(Path.Combine(folder, "evaluation.txt"), writer => EvaluationText.Write(writer, evaluation));
        AtomicFile.WriteText(Path.Combine(folder, "answers.csv"), writer => AnswersCsv.Write(writer, answers));
    }
}
