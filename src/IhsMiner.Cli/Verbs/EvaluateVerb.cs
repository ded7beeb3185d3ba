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
        Leave-one-article-out unless told: each statement of the chart is answered by a model that has not seen its article, and the
        answers are held against the people's, on kind, theme and both at once, beside three baselines. Limits are 95 %, from resampling
        articles. --full adds what takes many more models (about eight times as long): how well factors are told from other sentences,
        the learning curve, and what share of the statements can be left to the model.

        --output also gets evaluation.html, a page of figures to look at or to print, and disagreements.csv and
        disagreements.xlsx: every statement on which model and people differ, the most confident first, with the reasons, the
        statements most like it, and empty columns to adjudicate it. --adjudicated reads either back, and tells how well chart and
        model agree with what was decided, instead of how well with each other.

        Examples:
          ihsminer evaluate
          ihsminer evaluate --full --output out/evaluation
          ihsminer evaluate --until 2016
          ihsminer evaluate --trainer all
          ihsminer evaluate --adjudicated out/evaluation/disagreements.xlsx
          ihsminer evaluate --chart mine/chart.csv --codebook mine/codebook --folds 10 --format json
        """;

    public static Command Create(Terminal terminal)
    {
        var format = Choice.Option("--format", "What to print.", "text", "text", "json");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "A folder for evaluation.json, .txt and .html and, for each trainer, answers (every statement with both codes) and disagreements.",
            HelpName = "folder",
        };
        var adjudicated = new Option<string?>("--adjudicated")
        {
            Description = "A worksheet of disagreements, .csv or .xlsx, that people filled in: report agreement with their codes.",
            HelpName = "file",
        };
        var full = new Option<bool>("--full")
        {
            Description = "Measure also what takes many more models.",
            Arity = ArgumentArity.Zero,
        };
        var folds = new FoldOptions();
        var learning = new LearningOptions("all", "compares all that this build has");
        var command = new Verb("evaluate", Summary, More) { format, output, full, adjudicated };
        folds.AddTo(command);
        learning.AddTo(command);
        command.Validators.Add(result =>
        {
            if (folds.AreBothGiven(result))
                result.AddError("--folds and --until exclude each other.");
            if (learning.MeansEvery(result) && (folds.AreGiven(result) || result.GetResult(full) is not null))
                result.AddError("all trainers are compared by leave-one-article-out alone: name one trainer, or leave out --folds, --until and --full.");
            if (result.GetResult(adjudicated) is not null && (folds.AreGiven(result) || result.GetResult(full) is not null))
                result.AddError("--adjudicated goes by leave-one-article-out alone: leave out --folds, --until and --full.");
        });
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
                : EvaluationReport.Of(LessonEvaluation.Full(
                    terminal, lessons[0], folds.Read(parsed, lessons[0]), parsed.GetValue(full), cancellation));
            if (folder is not null)
            {
                report.WriteTo(folder);
                EvaluationFiles.Write(folder, lessons[0], report);
            }

            report.Write(terminal.Output, parsed.GetRequiredValue(format));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
