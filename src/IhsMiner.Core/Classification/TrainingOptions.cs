namespace IhsMiner.Classification;

/// <summary>How a model is trained.</summary>
public sealed record TrainingOptions
{
    /// <summary>How texts become vectors.</summary>
    public FeatureOptions Features { get; init; } = new();

    /// <summary>
    /// From how many examples of every category on the codebook alone teaches and the chart only calibrates, and from how many factors in
    /// prose or in passages on those teach what a factor is (<see cref="TeachingTexts"/>), 1 or more. Default 500: with 120 to 180 of each category, learning from both
    /// together agreed better with the chart, and with 1,400 the calibrated codebook did.
    /// </summary>
    public int FewestExamples { get; init; } = 500;

    /// <summary>
    /// What a passage's sentence that is not in the plain prose of real documents weighs beside prose, where a model learns what a factor is,
    /// above 0 and up to 1. Default 0.05: on real reports 0 to 0.1 are as good (benchmarks/results/real-reports.md), and told texts are not
    /// lost.
    /// </summary>
    public double ToldWeight { get; init; } = 0.05;

    /// <summary>
    /// One over the variance of what a chart may shift a category's log odds by, above 0. Default 300: a chart of hundreds of statements
    /// shifts little, one of many thousands what it shows. With 10 the bundled chart's themes agreed better by 0.02 to 0.03 on articles held
    /// out, and those of three sets of real reports worse by 0.02 to 0.03 (benchmarks/results/real-reports.md): what it names often is not
    /// what others do.
    /// </summary>
    public double ShiftPenalty { get; init; } = 300;

    /// <summary>
    /// What a chart's statements by themselves weigh beside the codebook's examples in kinds and themes, above 0. Default 0.15, chosen
    /// between 0.1 and 0.3: on articles held out themes agree better by 0.02, and three statements of four can be left to the model
    /// where it was five of eight; kinds agree as before, gain 0.01 on real reports (benchmarks/results/real-reports.md) and lose 0.02 on
    /// invented ones (benchmarks/results/accuracy.md). From 0.3 on, reports lose.
    /// </summary>
    public double ChartWeight { get; init; } = 0.15;

    /// <summary>
    /// How many statements of every category a chart must hold for that, 1 or more. Default 5: a category that is named less often is not
    /// learned but guessed.
    /// </summary>
    public int FewestStatements { get; init; } = 5;

    /// <summary>
    /// The share of sentences that state a factor in what the model will read, above 0 and below 1. Default 0.25: a quarter
    /// of 920 sentences of real reports did, coded blind.
    /// </summary>
    public double FactorShare { get; init; } = 0.25;

    /// <summary>
    /// What the sentences around one weigh beside its own words, where a document is read, 0 or more (<see cref="Surroundings"/>). Default 0.2:
    /// chosen on two sets of real reports, between 0.1 and 0.3, and as good on a third (benchmarks/results/real-reports.md); invented
    /// passages stand in for words, not for how documents place them.
    /// </summary>
    public double SurroundingsWeight { get; init; } = 0.2;

    /// <summary>How many parts the examples are cut into to choose thresholds, 2 or more. Default 5 (Kohavi 1995).</summary>
    public int ThresholdFolds { get; init; } = 5;

    /// <summary>
    /// How many factors are enough to choose thresholds on, 1 or more. Default 1,000: a rate measured on them has a standard error of
    /// 0.016 at most, and a fold costs as much as the training itself.
    /// </summary>
    public int ThresholdFactors { get; init; } = 1_000;

    /// <summary>Throws one error that names every value out of range.</summary>
    public void Validate()
    {
        Features.Validate();
        var faults = new List<string>();
        if (FewestExamples < 1)
            faults.Add($"{nameof(FewestExamples)} must be 1 or more, not {FewestExamples}");
        if (ToldWeight is not (> 0 and <= 1))
            faults.Add($"{nameof(ToldWeight)} must lie above 0 and not above 1, not at {ToldWeight}");
        if (ShiftPenalty is not (> 0 and < double.PositiveInfinity))
            faults.Add($"{nameof(ShiftPenalty)} must be above 0 and finite, not {ShiftPenalty}");
        if (ChartWeight is not (> 0 and < double.PositiveInfinity))
            faults.Add($"{nameof(ChartWeight)} must be above 0 and finite, not {ChartWeight}");
        if (FewestStatements < 1)
            faults.Add($"{nameof(FewestStatements)} must be 1 or more, not {FewestStatements}");
        if (FactorShare is not (> 0 and < 1))
            faults.Add($"{nameof(FactorShare)} must lie between 0 and 1, not at {FactorShare}");
        if (SurroundingsWeight is not (>= 0 and < double.PositiveInfinity))
            faults.Add($"{nameof(SurroundingsWeight)} must be 0 or more and finite, not {SurroundingsWeight}");
        if (ThresholdFolds < 2)
            faults.Add($"{nameof(ThresholdFolds)} must be 2 or more, not {ThresholdFolds}");
        if (ThresholdFactors < 1)
            faults.Add($"{nameof(ThresholdFactors)} must be 1 or more, not {ThresholdFactors}");
        if (faults.Count > 0)
            throw new ArgumentException(string.Join("; ", faults));
    }
}
