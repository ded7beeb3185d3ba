namespace IhsMiner.Learning;

/// <summary>How an ensemble is fitted.</summary>
public sealed record EnsembleOptions
{
    /// <summary>How many parts the texts are cut into to calibrate and weigh the members, 2 or more. Default 5 (Kohavi 1995).</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Throws where a value is out of range.</summary>
    public void Validate()
    {
        if (Folds < 2)
            throw new ArgumentException($"{nameof(Folds)} must be 2 or more, not {Folds}");
    }
}
