namespace IhsMiner.Agreement.Resampling;

/// <summary>How to resample.</summary>
public sealed record BootstrapOptions
{
    /// <summary>
    /// How many resamples: 2 or more; default 2000, as many as Efron and Tibshirani (1993), An Introduction to the
    /// Bootstrap, chapter 14, draw for limits.
    /// </summary>
    public int Replicates { get; init; } = 2000;

    /// <summary>The share of resamples within the limits: between 0 and 1; default 0.95, the field's custom.</summary>
    public double Level { get; init; } = 0.95;

    /// <summary>Where the random sequence starts: any number; default 1. The same seed draws the same resamples.</summary>
    public int Seed { get; init; } = 1;

    /// <exception cref="ArgumentException">All that is out of range, in one message.</exception>
    public void Validate()
    {
        List<string> faults = [];
        if (Replicates < 2)
            faults.Add($"replicates is {Replicates}, at least 2 are needed");
        if (Level is not (> 0 and < 1))
            faults.Add(FormattableString.Invariant($"level is {Level}, not between 0 and 1"));
        if (faults.Count > 0)
            throw new ArgumentException($"The bootstrap cannot run: {string.Join("; ", faults)}.");
    }
}
