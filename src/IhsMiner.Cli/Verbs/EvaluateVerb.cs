using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Evaluation;
using IhsMiner.Exchange.Evaluations;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Verbs;

/// <summary>How well a trainer's models agree with the people who coded the chart.</summary>
internal static class EvaluateVerb
{
    private const string Summary = "Measures how well a trainer's models agree with the people who coded a chart.";

    private const string More = """
        Leave-one-article-out: each statement of the chart is answered by a model that has not seen its article, and the answers
        are held against the people's. Limits are 95 %, from resampling articles.

        Examples:
          ihsminer evaluate
          ihsminer evaluate --chart mine/chart.csv --codebook mine/codebook --format json --output out/evaluation
        """;

    public static Command Create(Terminal terminal)
    {
        var format = Choice.Option("--format", "What to print.", "text", "text", "json");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A folder for evaluation.json, evaluation.txt and answers.csv (every statement with both codes).",
            HelpName = "folder",
        };
        var learning = new LearningOptions();
        var command = new Verb("evaluate", Summary, More) { format, output };
        learning.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var lesson = learning.Read(parsed);
            var folder = parsed.GetValue(output);
            if (folder is not null)
                AtomicFile.CreateFolder(folder);
            var answers = LessonEvaluation.Answers(terminal, lesson, cancellation);
            var evaluation = LessonEvaluation.Of(lesson, answers);
            if (folder is not null)
                WriteFolder(folder, evaluation, answers);
            Write(terminal.Output, parsed.GetRequiredValue(format), evaluation);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Write(TextWriter writer, string format, ChartEvaluation evaluation)
    {
        if (format == "json")
            EvaluationJson.Write(writer, evaluation);
        else
            EvaluationText.Write(writer, evaluation);
    }

    private static void WriteFolder(string folder, ChartEvaluation evaluation, IReadOnlyList<Answer> answers)
    {
        AtomicFile.WriteText(Path.Combine(folder, "evaluation.json"), writer => EvaluationJson.Write(writer, evaluation));
        AtomicFile.WriteText(Path.Combine(folder, "evaluation.txt"), writer => EvaluationText.Write(writer, evaluation));
        AtomicFile.WriteText(Path.Combine(folder, "answers.csv"), writer => AnswersCsv.Write(writer, answers));
    }
}
