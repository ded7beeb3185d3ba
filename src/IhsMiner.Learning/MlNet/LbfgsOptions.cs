namespace IhsMiner.Learning;

/// <summary>How ML.NET's softmax regression by L-BFGS is fitted.</summary>
public sealed record LbfgsOptions
{
    /// <summary>
    /// The weight of the squared-weights penalty, above 0, as in <see cref="SoftmaxOptions.Penalty"/>. Default 1, the same:
    /// ML.NET's own, 1 with a penalty of 1 on absolute weights, learns next to nothing from vectors of length 1.
    /// </summary>
    public double Penalty { get; init; } = 1;

    /// <summary>Where it stops, above 0: the relative gain of a step. Default 1e-7, ML.NET's.</summary>
    public double Tolerance { get; init; } = 1e-7;

    /// <summary>Where it stops in any case, in steps, 1 or more. Default 500, as in <see cref="SoftmaxOptions.MaximumSteps"/>.</summary>
    public int MaximumSteps { get; init; } = 500;

    /// <summary>How many past steps it remembers, 1 or more. Default 20, ML.NET's (Liu and Nocedal 1989: 3 to 20).</summary>
    public int Memory { get; init; } = 20;

    /// <summary>Throws one error that names every value out of range.</summary>
    public void Validate()
    {
        var faults = new List<string>();
        if (Penalty is not (> 0 and < float.MaxValue))
            faults.Add($"{nameof(Penalty)} must be above 0 and finite, not {Penalty}");
        if (Tolerance is not (> 0 and < float.MaxValue))
            faults.Add($"{nameof(Tolerance)} must be above 0 and finite, not {Tolerance}");
        if (MaximumSteps < 1)
            faults.Add($"{nameof(MaximumSteps)} must be 1 or more, not {MaximumSteps}");
        if (Memory < 1)
            faults.Add($"{nameof(Memory)} must be 1 or more, not {Memory}");
        if (faults.Count > 0)
            throw new ArgumentException(string.Join("; ", faults));
    }
}
