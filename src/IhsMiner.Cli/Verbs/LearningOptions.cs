using System.CommandLine;
using System.CommandLine.Parsing;
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

    private readonly Option<string> trainer;

    private readonly Option<int> seed = WholeNumber.Option(
        "--seed", "Where random sequences start; the same seed gives the same result.", 1, int.MinValue, int.MaxValue);

    private readonly string every;

    /// <param name="every">The word that stands for every trainer of this build.</param>
    /// <param name="what">What that does.</param>
    public LearningOptions(string every, string what)
    {
        this.every = every;
        trainer = Choice.Option(
            "--trainer", $"What learns; '{every}' {what}.", Trainers.Default, [.. Trainers.All.Select(known => known.Name), every]);
    }

    /// <summary>The option that names a codebook.</summary>
    public static Option<string?> Codebook(string what = "The folder of the codebook") => new("--codebook")
    {
        Description = $"{what}; the bundled one unless told.",
        HelpName = "folder",
    };

    public void AddTo(Command command)
    {
        command.Add(chart);
        command.Add(codebook);
        command.Add(trainer);
        command.Add(seed);
    }

    /// <summary>Whether every trainer is meant.</summary>
    public bool MeansEvery(ParseResult parsed) => MeansEvery(parsed.CommandResult);

    public bool MeansEvery(CommandResult result) => result.GetValue(trainer) == every;

    /// <summary>One lesson for the trainer named, or one for each trainer of this build.</summary>
    public IReadOnlyList<Lesson> Read(ParseResult parsed)
    {
        var codebookPath = parsed.GetValue(codebook) ?? Home.Codebook;
        var chartPath = parsed.GetValue(chart) ?? Home.Chart;
        var read = CodebookFolder.Read(codebookPath);
        var readChart = ChartCsv.Read(chartPath, read);
        IEnumerable<string> names = MeansEvery(parsed)
            ? Trainers.All.Where(known => known.IsPresent).Select(known => known.Name)
            : [parsed.GetRequiredValue(trainer)];
        return [.. names.Select(name => new Lesson(
            chartPath, readChart, codebookPath, read, Trainers.Open(name), parsed.GetRequiredValue(seed)))];
    }
}
