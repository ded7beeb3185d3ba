namespace IhsMiner.Classification;

/// <summary>How texts become vectors.</summary>
public sealed record FeatureOptions
{
    /// <summary>
    /// In how many training texts an n-gram must stand, 1 or more. Default 2, which drops what can only be learned by heart.
    /// </summary>
    public int MinimumDocuments { get; init; } = 2;

    /// <summary>
    /// In what share of the training texts an n-gram must stand at least, 0 to 1. Default 0.0001, eight of 80,000 texts: on real reports
    /// within 0.01 of the average precision with all n-grams of two texts, and a fraction of their number
    /// (benchmarks/results/real-reports.md).
    /// </summary>
    public double MinimumShare { get; init; } = 0.0001;

    /// <summary>The length of each n-gram group's vector, above 0. Default 2: better than 1 on passages by
    /// writers who were not learned from (theme κ + 0.02), and as good as 3.</summary>
    public double NgramScale { get; init; } = 2;

    /// <summary>Throws one error that names every value out of range.</summary>
    public void Validate()
    {
        var faults = new List<string>();
        if (MinimumDocuments < 1)
            faults.Add($"{nameof(MinimumDocuments)} must be 1 or more, not {MinimumDocuments}");
        if (MinimumShare is not (>= 0 and <= 1))
            faults.Add($"{nameof(MinimumShare)} must lie between 0 and 1, not at {MinimumShare}");
        if (NgramScale is not (> 0 and < double.PositiveInfinity))
            faults.Add($"{nameof(NgramScale)} must be above 0 and finite, not {NgramScale}");
        if (faults.Count > 0)
            throw new ArgumentException(string.Join("; ", faults));
    }
}
