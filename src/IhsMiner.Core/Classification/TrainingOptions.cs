namespace IhsMiner.Classification;

/// <summary>How a model is trained.</summary>
public sealed record TrainingOptions
{
    /// <summary>How texts become vectors.</summary>
    public FeatureOptions Features { get; init; } = new();

    /// <summary>
    /// What an invented example of the codebook counts against a chart statement's 1; above 0. Default 0.2: of 0.1, 0.2 and 0.3
    /// the best on the themes of passages by a writer who was not learned from, by little. It was lowered from 0.3 after the
    /// chart's own theme κ had been seen there (0.598; 0.611 at 0.2), so that figure is not blind to this choice.
    /// </summary>
    public double ExampleWeight { get; init; } = 0.2;

    /// <summary>
    /// The share of sentences that state a factor in what the model will read, above 0 and below 1. Default 0.25: a quarter
    /// of 920 sentences of real reports did, coded blind.
    /// </summary>
    public double FactorShare { get; init; } = 0.25;

    /// <summary>How many parts the examples are cut into to choose thresholds, 2 or more. Default 5 (Kohavi 1995).</summary>
    public int ThresholdFolds { get; init; } = 5;

    /// <summary>Throws one error that names every value out of range.</summary>
    public void Validate()
    {
        Features.Validate();
        var faults = new List<string>();
        if (ExampleWeight is not (> 0 and < double.PositiveInfinity))
            faults.Add($"{nameof(ExampleWeight)} must be above 0 and finite, not {ExampleWeight}");
        if (FactorShare is not (> 0 and < 1))
            faults.Add($"{nameof(FactorShare)} must lie between 0 and 1, not at {FactorShare}");
        if (ThresholdFolds < 2)
            faults.Add($"{nameof(ThresholdFolds)} must be 2 or more, not {ThresholdFolds}");
        if (faults.Count > 0)
            throw new ArgumentException(string.Join("; ", faults));
    }
}
