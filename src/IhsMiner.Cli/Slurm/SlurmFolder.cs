using IhsMiner.Cli.Batch;

namespace IhsMiner.Cli.Slurm;

/// <summary>Where the parts of a run, their logs and the scripts lie: <c>RUN.slurm</c>, beside the run that comes of them.</summary>
/// <param name="Run">The full path of the run.</param>
internal sealed record SlurmFolder(string Run)
{
    public string Path => Run + ".slurm";

    /// <summary>Does one part; the script of the array.</summary>
    public string TaskScript => System.IO.Path.Combine(Path, "task.sh");

    /// <summary>Joins the parts.</summary>
    public string MergeScript => System.IO.Path.Combine(Path, "merge.sh");

    /// <summary>The part's file.</summary>
    public string Part(Shard shard) => System.IO.Path.Combine(Path, FormattableString.Invariant($"part-{shard.Number}.run"));

    /// <summary>How many parts there are; 0 where none was begun.</summary>
    public int Parts() => Directory.Exists(Path) ? Directory.EnumerateFiles(Path, "part-*.run").Count() : 0;
}
