using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
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
          ihsminer evaluate --trainer all
          ihsminer evaluate --chart mine/chart.csv --codebook mine/codebook --format json --output out/evaluation
        """;

    public static Command Create(Terminal terminal)
    {
        var format = Choice.Option("--format", "What to print.", "text", "text", "json");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A folder for evaluation.json, evaluation.txt and, for each trainer, answers (every statement with both codes).",
            HelpName = "folder",
        };
        var learning = new LearningOptions("all", "compares all that this build has");
        var command = new Verb("evaluate", Summary, More) { format, output };
        learning.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var lessons = learning.Read(parsed);
            var folder = parsed.GetValue(output);
            if (folder is not null)
                AtomicFile.CreateFolder(folder);
            var report = learning.MeansEvery(parsed)
                ? EvaluationReport.Of(LessonEvaluation.Compare(terminal, lessons, cancellation))
                : EvaluationReport.Of(lessons[0], LessonEvaluation.Try(terminal, lessons[0], cancellation));
            if (folder is not null)
                report.WriteTo(folder);
            report.Write(terminal.Output, parsed.GetRequiredValue(format));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
