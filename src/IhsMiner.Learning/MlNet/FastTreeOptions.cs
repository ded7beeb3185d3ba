namespace IhsMiner.Learning;

/// <summary>How boosted trees are grown. Defaults are ML.NET's own unless said otherwise.</summary>
public sealed record FastTreeOptions
{
    /// <summary>How many trees each class gets at most, 1 to 10,000. Default 100.</summary>
    public int Trees { get; init; } = 100;

    /// <summary>How many leaves a tree has at most, 2 to 1,000. Default 20.</summary>
    public int Leaves { get; init; } = 20;

    /// <summary>How many rows a leaf holds at least, 1 or more. Default 10.</summary>
    public int LeafRows { get; init; } = 10;

    /// <summary>
    /// What share of a tree's correction is taken, above 0 and at most 1. Default 0.1, half of ML.NET's: at 0.1 or less boosting
    /// generalises best (Friedman 2001, 'Greedy function approximation', section 5).
    /// </summary>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Throws one error that names every value out of range.</summary>
    public void Validate()
    {
        var faults = new List<string>();
        if (Trees is < 1 or > 10_000)
            faults.Add($"{nameof(Trees)} must be 1 to 10000, not {Trees}");
        if (Leaves is < 2 or > 1_000)
            faults.Add($"{nameof(Leaves)} must be 2 to 1000, not {Leaves}");
        if (LeafRows < 1)
            faults.Add($"{nameof(LeafRows)} must be 1 or more, not {LeafRows}");
        if (LearningRate is not (> 0 and <= 1))
            faults.Add($"{nameof(LearningRate)} must be above 0 and at most 1, not {LearningRate}");
        if (faults.Count > 0)
            throw new ArgumentException(string.Join("; ", faults));
    }
}
