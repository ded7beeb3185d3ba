namespace IhsMiner.Classification.Explanations;

/// <summary>
/// What the features on the paths through trees contribute: at each node, by how much the step changes the value to be expected
/// (Saabas 2014, 'Interpreting random forests'). The trees keep no counts of their training texts, so both sides of a node are
/// taken as equally likely.
/// </summary>
internal static class TreeContributions
{
    public static IReadOnlyDictionary<int, double> Of(TreeFunction function, SparseVector vector, int label)
    {
        var features = new float[function.Features];
        for (var entry = 0; entry < vector.Indices.Length; entry++)
            features[vector.Indices[entry]] = (float)vector.Values[entry];
        var mean = 1.0 / function.Classes;
        return Contributions.Sum(function.Ensembles.SelectMany((ensemble, number) => ensemble.Trees.Select(tree =>
            // The sigmoid's slope turns a tree's units into log-odds; it is below 0 where more means likelier.
            (-ensemble.Slope * (number == label ? 1 - mean : -mean), (IReadOnlyDictionary<int, double>)Path(tree, features)))));
    }

    private static Dictionary<int, double> Path(Tree tree, float[] features)
    {
        var steps = new Dictionary<int, double>();
        for (var node = tree.Features.Length == 0 ? -1 : 0; node >= 0;)
        {
            var feature = tree.Features[node];
            var next = features[feature] <= tree.Thresholds[node] ? tree.Left[node] : tree.Right[node];
            steps[feature] = steps.GetValueOrDefault(feature) + Expected(tree, next) - Expected(tree, node);
            node = next;
        }

        return steps;
    }

    private static double Expected(Tree tree, int node) => node < 0
        ? tree.Leaves[~node]
        : (Expected(tree, tree.Left[node]) + Expected(tree, tree.Right[node])) / 2;
}
