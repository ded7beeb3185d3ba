namespace IhsMiner.Classification;

/// <summary>How texts become vectors.</summary>
public sealed record FeatureOptions
{
    /// <summary>
    /// In how many training texts an n-gram must stand, 1 or more. Default 2, which drops what can only be learned by heart.
    /// </summary>
    public int MinimumDocuments { get; init; } = 2;

    /// <summary>
    /// How many n-grams are kept, those that tell the classes apart best (χ²), 1 or more. Default 40,000: on
    /// passages by writers who were not learned from, better than 20,000 (kind κ + 0.03) and as good as 80,000.
    /// </summary>
    public int MostNgrams { get; init; } = 40_000;

    /// <summary>The length of each n-gram group's vector, above 0. Default 2: better than 1 on passages by
    /// writers who were not learned from (theme κ + 0.02), and as good as 3.</summary>
    public double NgramScale { get; init; } = 2;

    /// <summary>Throws one error that names every value out of range.</summary>
    public void Validate()
    {
        var faults = new List<string>();
        if (MinimumDocuments < 1)
            faults.Add($"{nameof(MinimumDocuments)} must be 1 or more, not {MinimumDocuments}");
        if (MostNgrams < 1)
            faults.Add($"{nameof(MostNgrams)} must be 1 or more, not {MostNgrams}");
        if (NgramScale is not (> 0 and < double.PositiveInfinity))
            faults.Add($"{nameof(NgramScale)} must be above 0 and finite, not {NgramScale}");
        if (faults.Count > 0)
            throw new ArgumentException(string.Join("; ", faults));
    }
}
