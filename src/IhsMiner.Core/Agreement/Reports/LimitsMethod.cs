namespace IhsMiner.Agreement.Reports;

/// <summary>How a coefficient's standard error and limits were found.</summary>
public enum LimitsMethod
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>A published formula for independent items, and the normal distribution: <see cref="NormalInterval"/>.</summary>
    Normal,

    /// <summary>The same and Student's distribution: <see cref="StudentInterval"/>.</summary>
    Student,

    /// <summary>Resampled clusters: <see cref="Resampling.BcaInterval"/>.</summary>
    Bca,

    /// <summary>Resampled clusters where the former is undefined: percentiles as they are.</summary>
    Percentile,
}
