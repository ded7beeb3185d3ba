namespace IhsMiner.Learning;

/// <summary>How softmax regression is fitted.</summary>
public sealed record SoftmaxOptions
{
    /// <summary>
    /// The weight of the squared-weights penalty, above 0: the loss is the weighted sum of −ln p over the rows plus
    /// <c>Penalty / 2 × Σ w²</c> (biases are free). Default 0.2 (scikit-learn's C = 5), the best of 0.02 to 1 in
    /// six-fold cross-validation on the codebook's examples; the chart was not looked at.
    /// </summary>
    public double Penalty { get; init; } = 0.2;

    /// <summary>
    /// Where L-BFGS stops: the largest entry of the gradient, above 0. Default 1e-3, below which no score moves in its
    /// fourth digit.
    /// </summary>
    public double Tolerance { get; init; } = 1e-3;

    /// <summary>Where L-BFGS stops in any case, in steps, 1 or more. Default 500.</summary>
    public int MaximumSteps { get; init; } = 500;

    /// <summary>How many past steps L-BFGS remembers, 1 or more. Default 10 (Liu and Nocedal 1989: 3 to 20).</summary>
    public int Memory { get; init; } = 10;

    /// <summary>
    /// Significant digits of the weights kept, 1 to 15. Default 3: a model file that can be read, and scores that differ
    /// in the third digit at most.
    /// </summary>
    public int Digits { get; init; } = 3;

    /// <summary>Throws one error that names every value out of range.</summary>
    public void Validate()
    {
        var faults = new List<string>();
        if (!(Penalty > 0))
            faults.Add($"{nameof(Penalty)} must be above 0, not {Penalty}");
        if (!(Tolerance > 0))
            faults.Add($"{nameof(Tolerance)} must be above 0, not {Tolerance}");
        if (MaximumSteps < 1)
            faults.Add($"{nameof(MaximumSteps)} must be 1 or more, not {MaximumSteps}");
        if (Memory < 1)
            faults.Add($"{nameof(Memory)} must be 1 or more, not {Memory}");
        if (Digits is < 1 or > 15)
            faults.Add($"{nameof(Digits)} must be 1 to 15, not {Digits}");
        if (faults.Count > 0)
            throw new ArgumentException(string.Join("; ", faults));
    }
}
