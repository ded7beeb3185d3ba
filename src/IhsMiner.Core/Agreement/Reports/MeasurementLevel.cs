namespace IhsMiner.Agreement.Reports;

/// <summary>What the differences of categories mean. Stevens (1946), doi:10.1126/science.103.2684.677.</summary>
public enum MeasurementLevel
{
    /// <summary>Names.</summary>
    Nominal,

    /// <summary>Ranks.</summary>
    Ordinal,

    /// <summary>Numbers whose differences count.</summary>
    Interval,

    /// <summary>Numbers of 0 or more whose proportions count.</summary>
    Ratio,
}
