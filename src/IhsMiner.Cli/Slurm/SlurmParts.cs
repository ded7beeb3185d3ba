using IhsMiner.Cli.Batch;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Slurm;

/// <summary>
/// The parts of a run, made before any task starts: all share one list of inputs, whatever becomes of the folders meanwhile, and no
/// name of an input passes through a script.
/// </summary>
/// <param name="Shards">How many there are.</param>
/// <param name="Waiting">The numbers of those that are not done, 1 for the first.</param>
internal sealed record SlurmParts(int Shards, IReadOnlyList<int> Waiting)
{
    public static SlurmParts Begin(SlurmFolder folder, BatchPlan plan, BatchInputs inputs, int shards)
    {
        if (Path.Exists(folder.Path))
            throw new IhsMinerException($"{folder.Path}: is there already; go on with it by --resume, name another run, or delete it");
        AtomicFile.CreateFolder(folder.Path);
        try
        {
            return Opened(folder, plan, inputs, shards, isResumed: false);
        }
        catch
        {
            Directory.Delete(folder.Path, recursive: true);
            throw;
        }
    }

    /// <param name="inputs">Null where the parts go on with the list that they have.</param>
    /// <param name="shards">Null where there are as many as there are.</param>
    public static SlurmParts Resume(SlurmFolder folder, BatchPlan plan, BatchInputs? inputs, int? shards)
    {
        var there = folder.Parts();
        if (there == 0)
            throw new IhsMinerException($"{folder.Path}: there are no parts to go on with; begin without --resume");
        if (shards is { } told && told != there)
            throw new IhsMinerException($"{folder.Path}: was begun in {there} parts, not {told}; leave --shards out");
        return Opened(folder, plan, inputs, there, isResumed: true);
    }

    private static SlurmParts Opened(SlurmFolder folder, BatchPlan plan, BatchInputs? inputs, int shards, bool isResumed)
    {
        var waiting = new List<int>();
        foreach (var shard in Enumerable.Range(1, shards).Select(number => new Shard(number, shards)))
        {
            using var run = RunOpening.Of(folder.Part(shard), isResumed, plan, inputs, shard);
            if (!run.Reconcile().Balances)
                waiting.Add(shard.Number);
        }

        return new(shards, waiting);
    }
}
