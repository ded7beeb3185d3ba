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

        --output also gets disagreements.csv and disagreements.xlsx: every statement on which model and people differ, the most
        confident first, with the reasons, the statements most like it, and empty columns to adjudicate it. --adjudicated reads
        either back, and tells how well chart and model agree with what was decided, instead of how well with each other.

        Examples:
          ihsminer evaluate
          ihsminer evaluate --trainer all
          ihsminer evaluate --adjudicated out/evaluation/disagreements.xlsx
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
        var adjudicated = new Option<string?>("--adjudicated")
        {
            Description = "A worksheet of disagreements, .csv or .xlsx, that people filled in: report agreement with their codes.",
            HelpName = "file",
        };
        var learning = new LearningOptions("all", "compares all that this build has");
        var command = new Verb("evaluate", Summary, More) { format, output, adjudicated };
        learning.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var lessons = learning.Read(parsed);
            var folder = parsed.GetValue(output);
            if (folder is not null)
                AtomicFile.CreateFolder(folder);
            if (parsed.GetValue(adjudicated) is { } worksheet)
            {
                AdjudicationReport.Write(terminal, lessons, worksheet, folder, parsed.GetRequiredValue(format), cancellation);
                return Task.FromResult(ExitCode.Done);
            }

            var report = learning.MeansEvery(parsed)
                ? EvaluationReport.Of(LessonEvaluation.Compare(terminal, lessons, cancellation))
                : EvaluationReport.Of(lessons[0], LessonEvaluation.Try(terminal, lessons[0], cancellation));
            if (folder is not null)
            {
                report.WriteTo(folder);
                DisagreementFiles.Write(folder, lessons[0], report.Trials);
            }

            report.Write(terminal.Output, parsed.GetRequiredValue(format));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
