namespace IhsMiner.Learning;

/// <summary>How ML.NET's softmax regression by stochastic dual coordinate ascent is fitted.</summary>
public sealed record SdcaOptions
{
    /// <summary>
    /// The weight of the squared-weights penalty, above 0, as in <see cref="SoftmaxOptions.Penalty"/>, but biases pay it too.
    /// Default 1, the same.
    /// </summary>
    public double Penalty { get; init; } = 1;

    /// <summary>
    /// Where it stops, above 0: the gap between loss and dual loss over the loss. Default 1e-4: against 1e-5, a theme's score of the
    /// bundled chart's and codebook's texts moves by 0.02 at most; at 1e-2, a tenth of ML.NET's default, by 0.37.
    /// </summary>
    public double Tolerance { get; init; } = 1e-4;

    /// <summary>Where it stops in any case, in passes over the rows, 1 or more. Default 300; see <see cref="Tolerance"/>.</summary>
    public int MaximumPasses { get; init; } = 300;

    /// <summary>Throws one error that names every value out of range.</summary>
    public void Validate()
    {
        var faults = new List<string>();
        if (Penalty is not (> 0 and < float.MaxValue))
            faults.Add($"{nameof(Penalty)} must be above 0 and finite, not {Penalty}");
        if (Tolerance is not (> 0 and < float.MaxValue))
            faults.Add($"{nameof(Tolerance)} must be above 0 and finite, not {Tolerance}");
        if (MaximumPasses < 1)
            faults.Add($"{nameof(MaximumPasses)} must be 1 or more, not {MaximumPasses}");
        if (faults.Count > 0)
            throw new ArgumentException(string.Join("; ", faults));
    }
}
