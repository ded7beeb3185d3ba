namespace IhsMiner.Reviews;

/// <summary>How many articles of a chart have a value, beside what the review printed.</summary>
/// <param name="Label">As the review prints it, or the chart's value where it prints none.</param>
/// <param name="Articles">How many have it in the chart.</param>
/// <param name="Published">What the review printed, or null.</param>
/// <param name="Because">Why the two differ, as far as the chart shows; null where they do not, or nothing was printed.</param>
public sealed record ReviewRow(ReviewGroup Group, string Label, int Articles, PublishedFigure? Published, string? Because);
