using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Cli.Verbs;

/// <summary>What is learned from, and by what.</summary>
internal sealed class Lesson(
    string chartPath, Chart chart, string codebookPath, Codebook codebook, ITrainer trainer, int seed)
{
    public string ChartPath { get; } = chartPath;

    public Chart Chart { get; } = chart;

    public string CodebookPath { get; } = codebookPath;

    public Codebook Codebook { get; } = codebook;

    public ITrainer Trainer { get; } = trainer;

    public int Seed { get; } = seed;

    /// <summary>One for all folds: what it learns from the codebook it learns once.</summary>
    public ModelTraining Training { get; } = Trained(codebook, trainer, seed);

    /// <summary>The same of another codebook, such as one without the passages that are held out.</summary>
    public ModelTraining TrainingOn(Codebook other) => Trained(other, Trainer, Seed);

    private static ModelTraining Trained(Codebook codebook, ITrainer trainer, int seed) => new(codebook, trainer, new(), seed);
}
