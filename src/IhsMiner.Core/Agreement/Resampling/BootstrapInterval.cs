namespace IhsMiner.Agreement.Resampling;

/// <summary>A statistic with the limits that its resamples give it.</summary>
/// <param name="Estimate">Of the data as they are.</param>
/// <param name="Lower">
/// The lower limit, included; undefined with fewer than two clusters, or where no resample is defined.
/// </param>
/// <param name="Upper">The upper limit, likewise.</param>
/// <param name="Level">The share of the defined resamples that lie within.</param>
/// <param name="Clusters">How many clusters were drawn from.</param>
/// <param name="Replicates">How many resamples were drawn; 0 with fewer than two clusters.</param>
/// <param name="UndefinedReplicates">
/// In how many of them the statistic was undefined: those are in neither limit, so that many of them make the interval
/// doubtful.
/// </param>
public sealed record BootstrapInterval(
    Statistic Estimate, Statistic Lower, Statistic Upper, double Level, int Clusters, int Replicates, int UndefinedReplicates);
