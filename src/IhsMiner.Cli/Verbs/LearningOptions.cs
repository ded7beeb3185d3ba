using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Learning;

namespace IhsMiner.Cli.Verbs;

/// <summary>The options of every verb that trains models.</summary>
internal sealed class LearningOptions
{
    private readonly Option<string?> chart = new("--chart")
    {
        Description = "The chart to learn from, in long form (see 'ihsminer import'); the bundled one unless told.",
        HelpName = "file",
    };

    private readonly Option<string?> codebook = Codebook();

    private readonly Option<string> trainer = Choice.Option(
        "--trainer", "What learns.", Trainers.Default, [.. Trainers.All.Select(trainer => trainer.Name)]);

    private readonly Option<int> seed = WholeNumber.Option(
        "--seed", "Where random sequences start; the same seed gives the same result.", 1, int.MinValue, int.MaxValue);

    /// <summary>The option that names a codebook.</summary>
    public static Option<string?> Codebook() => new("--codebook")
    {
        Description = "The folder of the codebook; the bundled one unless told.",
        HelpName = "folder",
    };

    public void AddTo(Command command)
    {
        command.Add(chart);
        command.Add(codebook);
        command.Add(trainer);
        command.Add(seed);
    }

    public Lesson Read(ParseResult parsed)
    {
        var codebookPath = parsed.GetValue(codebook) ?? Home.Codebook;
        var chartPath = parsed.GetValue(chart) ?? Home.Chart;
        var read = CodebookFolder.Read(codebookPath);
        return new(
            chartPath, ChartCsv.Read(chartPath, read), codebookPath, read,
            Trainers.Open(parsed.GetRequiredValue(trainer)), parsed.GetRequiredValue(seed));
    }
}
