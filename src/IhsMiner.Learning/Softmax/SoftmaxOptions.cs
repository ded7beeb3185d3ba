namespace IhsMiner.Learning;

/// <summary>How softmax regression is fitted.</summary>
public sealed record SoftmaxOptions
{
    /// <summary>
    /// The weight of the squared-weights penalty, above 0: the loss is the weighted sum of −ln p over the rows plus
    /// <c>Penalty / 2 × Σ w²</c> (biases are free). Default 1 (scikit-learn's C = 1): on two sets of
    /// real reports 1 to 4 find factors better than 0.2 does, by a hundredth of average precision, and themes by a little.
    /// </summary>
    public double Penalty { get; init; } = 1;

    /// <summary>
    /// Where L-BFGS stops, above 0: the largest entry of the gradient, each times its parameter's size where that is above 1,
    /// over the loss where that is above 1. Default 1e-4: against 1e-6, scores move in the third digit.
    /// </summary>
    public double Tolerance { get; init; } = 1e-4;

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
        if (Penalty is not (> 0 and < double.PositiveInfinity))
            faults.Add($"{nameof(Penalty)} must be above 0 and finite, not {Penalty}");
        if (Tolerance is not (> 0 and < double.PositiveInfinity))
            faults.Add($"{nameof(Tolerance)} must be above 0 and finite, not {Tolerance}");
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
