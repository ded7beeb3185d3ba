namespace IhsMiner.Classification;

/// <summary>One thing that texts are coded on, such as the theme.</summary>
/// <param name="Name">Such as <c>theme</c>.</param>
/// <param name="Labels">Each text's category, or null where unknown.</param>
/// <param name="Weights">How much each text counts, above 0.</param>
public sealed record Facet(string Name, IReadOnlyList<string?> Labels, IReadOnlyList<double> Weights)
{
    /// <summary>How a centroid of this facet is called.</summary>
    public string CentroidOf(string label) => $"{Name} {label}";

    /// <summary>How much of a centroid one text is: its weight where it is one of the centroid's texts, else 0.</summary>
    public double Share(string centroid, int text) =>
        Labels[text] is { } label && CentroidOf(label) == centroid ? Weights[text] : 0;
}
