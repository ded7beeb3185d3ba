using IhsMiner.Classification;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Models;

/// <summary>The toy model with another function of themes.</summary>
internal static class Functions
{
    private static readonly TreeFunction Trees = new(
        2, [new(0.5, -0.2, 0.1, [Toy.Tree(last: 1), new([], [], [], [], [0.125])]), new(0, -1, 0.3, [])]);

    private static readonly SubspaceFunction Subspace = new([0, 4], Trees);

    /// <summary>By type as it is written.</summary>
    public static IReadOnlyDictionary<string, CompiledModel> Models { get; } = new Dictionary<string, ScoringFunction>
    {
        ["trees"] = Trees with { Features = 5 },
        ["subspace"] = Subspace,
        ["calibrated"] = new CalibratedFunction(Subspace, 1.25),
        ["merged"] = new MergedFunction(Toy.Linear([0, 0.25, 0], [4, -4, 1], [0, 0, 0], [0, 1, 2], [1, 0, 0], [0, 0, 1])),
        ["ensemble"] = new EnsembleFunction([(0.25, new CalibratedFunction(Subspace, 0.5)), (0.75, Toy.Model().Theme.Function)]),
        ["pooled"] = new PooledFunction([(1, Toy.Model().Theme.Function), (0.15, Subspace)]),
    }.ToDictionary(
        entry => entry.Key, entry => Toy.Model(secondThemeThreshold: 0.1) with { Theme = new(["a", "b"], entry.Value) });
}
