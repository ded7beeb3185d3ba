namespace IhsMiner.Classification;

/// <summary>
/// A binary decision tree. At each node a feature is held against a threshold: left where it is at most that, else right. A child
/// of 0 or more is a node, one below 0 is the leaf ~child. A tree without nodes is its first leaf.
/// </summary>
/// <param name="Features">For each node, the feature that it looks at.</param>
/// <param name="Thresholds">For each node, in single precision, as trees are trained.</param>
/// <param name="Left">For each node, where it goes up to the threshold.</param>
/// <param name="Right">For each node, where it goes above.</param>
/// <param name="Leaves">What the tree says at each of its leaves: one more than there are nodes.</param>
public sealed record Tree(int[] Features, float[] Thresholds, int[] Left, int[] Right, double[] Leaves)
{
    public double Score(ReadOnlySpan<float> features)
    {
        var node = Features.Length == 0 ? -1 : 0;
        while (node >= 0)
            node = features[Features[node]] <= Thresholds[node] ? Left[node] : Right[node];
        return Leaves[~node];
    }
}
