using IhsMiner.Coding;

namespace IhsMiner.Reviews;

/// <summary>The kinds in the order in which a review prints them.</summary>
public static class PublishedOrder
{
    /// <summary>Those that the review prints first, in its order; the others as the codebook has them.</summary>
    public static IReadOnlyList<Category> Of(IReadOnlyList<Category> kinds, IReadOnlyList<PublishedFigure> published)
    {
        string[] printed = [.. published.Where(figure => figure.Group == ReviewGroup.Kind).SelectMany(figure => figure.Values)];
        return [.. kinds.OrderBy(kind => Array.IndexOf(printed, kind.Id) is >= 0 and var place ? place : printed.Length)];
    }
}
