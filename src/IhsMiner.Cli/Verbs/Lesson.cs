using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Cli.Verbs;

/// <summary>What is learned from, and by what.</summary>
internal sealed record Lesson(
    string ChartPath, Chart Chart, string CodebookPath, Codebook Codebook, ITrainer Trainer, int Seed)
{
    public ModelTraining Training => new(Codebook, Trainer, new TrainingOptions(), Seed);
}
