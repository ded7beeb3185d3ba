using System.Text.Json;
using IhsMiner.Classification;

namespace IhsMiner.Models;

/// <summary>Reads what <see cref="FunctionWriter"/> wrote; a <see cref="FormatException"/> says what is wrong.</summary>
/// <param name="classes">How many classes it must score.</param>
/// <param name="features">How many features there are.</param>
internal sealed class FunctionReader(int classes, int features)
{
    // No codebook has as many kinds; what a file says must not size memory.
    private const int MostMerged = 1000;

    public ScoringFunction Read(JsonElement function) => Checked.Text(function.GetProperty("type")) switch
    {
        "linear" => Linear(function),
        "trees" => Trees(function),
        "subspace" => Subspace(function),
        "calibrated" => new CalibratedFunction(
            Read(function.GetProperty("function")), Checked.Number(function.GetProperty("temperature"), 1e-6, 1e6)),
        "shifted" => new ShiftedFunction(Read(function.GetProperty("function")), Checked.Numbers(function.GetProperty("shifts"), classes)),
        "merged" => Merged(function),
        "ensemble" => Ensemble(function),
        "pooled" => Pooled(function),
        var type => throw new FormatException($"unknown scoring function '{type}'"),
    };

    private LinearFunction Linear(JsonElement function)
    {
        var biases = Checked.Numbers(function.GetProperty("biases"), classes);
        double[][] weights = [.. function.GetProperty("weights").EnumerateArray().Select(row => Checked.Numbers(row, classes))];
        return weights.Length == features
            ? new(biases, weights)
            : throw new FormatException($"{weights.Length} rows of weights for {features} features");
    }

    private TreeFunction Trees(JsonElement function)
    {
        if (function.GetProperty("features").GetInt32() != features)
            throw new FormatException($"trees are made for other features than the {features} there are");
        TreeEnsemble[] ensembles = [.. function.GetProperty("ensembles").EnumerateArray().Select(ensemble => new TreeEnsemble(
            Number(ensemble, "bias"), Number(ensemble, "slope"), Number(ensemble, "offset"),
            [.. ensemble.GetProperty("trees").EnumerateArray().Select(TreeOf)]))];
        return ensembles.Length == classes
            ? new(features, ensembles)
            : throw new FormatException($"{ensembles.Length} ensembles of trees for {classes} classes");
    }

    private SubspaceFunction Subspace(JsonElement function)
    {
        var row = function.GetProperty("columns");
        var columns = Checked.Ascending(Checked.Integers(row, row.GetArrayLength(), 0, features));
        return new(columns, new FunctionReader(classes, columns.Length).Read(function.GetProperty("function")));
    }

    private MergedFunction Merged(JsonElement function)
    {
        var merged = function.GetProperty("classes").GetInt32();
        return classes == 2 && merged is >= 2 and <= MostMerged
            ? new(new FunctionReader(merged, features).Read(function.GetProperty("function")))
            : throw new FormatException($"{merged} classes merged into {classes}");
    }

    /// <summary>Children come after their node, so that no walk down a tree goes round for ever.</summary>
    private Tree TreeOf(JsonElement tree)
    {
        var nodes = tree[0].GetArrayLength();
        var left = Checked.Integers(tree[2], nodes, ~nodes, nodes);
        var right = Checked.Integers(tree[3], nodes, ~nodes, nodes);
        for (var node = 0; node < nodes; node++)
            if ((left[node] >= 0 && left[node] <= node) || (right[node] >= 0 && right[node] <= node))
                throw new FormatException("a tree's child does not come after its node");
        return new(
            Checked.Integers(tree[0], nodes, 0, features),
            Array.ConvertAll(Checked.Numbers(tree[1], nodes), Single),
            left, right,
            Checked.Numbers(tree[4], nodes + 1));
    }

    private static float Single(double number) => float.IsFinite((float)number)
        ? (float)number
        : throw new FormatException("a tree's threshold is out of range");

    private EnsembleFunction Ensemble(JsonElement function)
    {
        var members = Members(function, greatest: 1);
        return Math.Abs(members.Sum(member => member.Weight) - 1) < 1e-6
            ? new(members)
            : throw new FormatException("an ensemble's weights do not sum to 1");
    }

    private PooledFunction Pooled(JsonElement function) => Members(function, Checked.Greatest) is { Length: > 0 } members
        ? new(members)
        : throw new FormatException("a pool has no members");

    private (double Weight, ScoringFunction Function)[] Members(JsonElement function, double greatest) =>
        [.. function.GetProperty("members").EnumerateArray().Select(member =>
            (Checked.Number(member.GetProperty("weight"), 0, greatest), Read(member.GetProperty("function"))))];

    private static double Number(JsonElement ensemble, string name) =>
        Checked.Number(ensemble.GetProperty(name), -Checked.Greatest, Checked.Greatest);
}
