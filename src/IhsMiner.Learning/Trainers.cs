using IhsMiner.Classification;

namespace IhsMiner.Learning;

/// <summary>The trainers of this build.</summary>
public static class Trainers
{
    /// <summary>The one that is used unless another is named.</summary>
    public const string Default = "softmax";

    /// <summary>All that this build has, the default first.</summary>
    public static IReadOnlyList<ITrainer> All { get; } = [new SoftmaxTrainer(new SoftmaxOptions())];

    /// <exception cref="IhsMinerException">There is none of that name.</exception>
    public static ITrainer Open(string name) =>
        All.FirstOrDefault(trainer => trainer.Name == name)
        ?? throw new IhsMinerException(
            $"There is no trainer '{name}'. There is: {string.Join(", ", All.Select(trainer => trainer.Name))}.");
}
