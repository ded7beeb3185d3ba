using System.CommandLine;
using IhsMiner.Classification;
using IhsMiner.Coding;
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
    };

    private readonly Option<string?> codebook = new("--codebook")
    {
        Description = "The folder of the codebook; the bundled one unless told.",
    };

    private readonly Option<string> trainer = new("--trainer")
    {
        Description = $"What learns: {string.Join(", ", Trainers.All.Select(trainer => trainer.Name))}.",
        DefaultValueFactory = _ => Trainers.Default,
    };

    private readonly Option<int> seed = new("--seed")
    {
        Description = "Where random sequences start; the same seed gives the same result.",
        DefaultValueFactory = _ => 1,
    };

    public LearningOptions() =>
        trainer.AcceptOnlyFromAmong([.. Trainers.All.Select(known => known.Name)]);

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

/// <summary>What is learned from, and by what.</summary>
internal sealed record Lesson(
    string ChartPath, Chart Chart, string CodebookPath, Codebook Codebook, ITrainer Trainer, int Seed)
{
    public ModelTraining Training => new(Codebook, Trainer, new TrainingOptions(), Seed);
}
