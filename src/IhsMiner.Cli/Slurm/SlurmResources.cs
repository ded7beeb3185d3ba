namespace IhsMiner.Cli.Slurm;

/// <summary>What each task asks the scheduler for.</summary>
/// <param name="Workers">Documents at a time, and processors.</param>
/// <param name="DocumentMegabytes">What reading one document may take, in megabytes (2^20 bytes).</param>
/// <param name="Partition">Null for the cluster's own choice.</param>
/// <param name="Time">A time limit in one of Slurm's forms; null for the partition's own.</param>
internal sealed record SlurmResources(int Workers, int DocumentMegabytes, string? Partition, string? Time)
{
    /// <summary>The program itself: 240 MB at most in benchmarks/results/batch.md, and as much again to spare.</summary>
    private const int ProgramMegabytes = 512;

    /// <summary>Megabytes of a whole task.</summary>
    public int Megabytes => ProgramMegabytes + (Workers * DocumentMegabytes);
}
