namespace IhsMiner.Classification;

/// <summary>One thing that texts are coded on, such as the theme.</summary>
/// <param name="Name">Such as <c>theme</c>.</param>
/// <param name="Labels">Each text's category, or null where unknown.</param>
public sealed record Facet(string Name, IReadOnlyList<string?> Labels)
{
    /// <summary>How a centroid of this facet is called.</summary>
    public string CentroidOf(string label) => $"{Name} {label}";

    /// <summary>How often one text is in a centroid: 1 where it is one of the centroid's texts, else 0.</summary>
    public double Share(string centroid, int text) => Labels[text] is { } label && CentroidOf(label) == centroid ? 1 : 0;
}
