using IhsMiner.Classification;

namespace IhsMiner.Learning;

/// <summary>The trainers, which of them are in this build, and how to open them.</summary>
public static class Trainers
{
    public const string Softmax = "softmax";

    public const string FastTree = "fasttree";

    public const string Sdca = "sdca";

    public const string Lbfgs = "lbfgs";

    public const string Ensemble = "ensemble";

    /// <summary>The one that is used unless another is named.</summary>
    public const string Default = Softmax;

    /// <summary>All that are known, the default first.</summary>
    public static IReadOnlyList<TrainerChoice> All { get; } =
    [
        new(Softmax, true, "built in"),
        new(FastTree, MlNetPackage.IsPresent, MlNetPackage.Because),
        new(Sdca, MlNetPackage.IsPresent, MlNetPackage.Because),
        new(Lbfgs, MlNetPackage.IsPresent, MlNetPackage.Because),
        new(Ensemble, true, $"built in: {string.Join(" and ", Members().Select(member => member.Name))}"),
    ];

    /// <exception cref="IhsMinerException">There is none of that name, or not in this build.</exception>
    public static ITrainer Open(string name) => name switch
    {
        Softmax => new SoftmaxTrainer(new()),
#if MLNET
        FastTree => new DenseTrainer(FastTree, new FastTreeTrainer(new())),
        Sdca => new SdcaTrainer(new()),
        Lbfgs => new LbfgsTrainer(new()),
#else
        FastTree or Sdca or Lbfgs => throw new IhsMinerException(
            $"The trainer '{name}' needs the packages Microsoft.ML and Microsoft.ML.FastTree, which are not in this build: "
            + $"{MlNetPackage.Because}. There is: {Present()}."),
#endif
        Ensemble => new EnsembleTrainer(Members(), new()),
        _ => throw new IhsMinerException($"There is no trainer '{name}'. There is: {Present()}."),
    };

    /// <summary>What an ensemble is made of: softmax regression, and what sees otherwise than it does.</summary>
    private static ITrainer[] Members() =>
    [
        Open(Softmax),
        MlNetPackage.IsPresent ? Open(FastTree) : new DenseTrainer("softmax on the dense features", Open(Softmax)),
    ];

    private static string Present() =>
        string.Join(", ", All.Where(trainer => trainer.IsPresent).Select(trainer => trainer.Name));
}
