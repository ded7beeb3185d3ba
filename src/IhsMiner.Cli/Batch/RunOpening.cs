using IhsMiner.Documents;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Batch;

/// <summary>Begins a run, or goes on with one.</summary>
internal static class RunOpening
{
    /// <param name="inputs">Null where a run goes on with the list that it has.</param>
    /// <param name="shard">A run that goes on so need not be told that it is a shard.</param>
    public static RunFile Of(string path, bool isResumed, BatchPlan plan, BatchInputs? inputs, Shard shard)
    {
        if (File.Exists(path))
            return isResumed ? Resumed(path, plan, inputs, shard)
                : throw new IhsMinerException(
                    $"{path}: is there already; go on with it by --resume, name another file, or delete it");
        if (Directory.Exists(path))
            throw new IhsMinerException($"{path}: is a folder; name a file");
        if (inputs is null)
            throw new IhsMinerException($"{path}: there is no run to go on with; name its inputs to begin one");
        return RunFile.Create(path, Manifest(plan, inputs, shard), plan.Categories, inputs.Documents.Where(shard.Holds));
    }

    private static RunFile Resumed(string path, BatchPlan plan, BatchInputs? inputs, Shard shard)
    {
        var run = RunFile.OpenToWrite(path);
        try
        {
            var planned = inputs is null
                ? plan.Manifest with
                {
                    Inputs = run.Manifest.Inputs, InputsSha256 = run.Manifest.InputsSha256,
                    Shard = (shard == Shard.Whole ? Of(run) : shard).Number, Shards = (shard == Shard.Whole ? Of(run) : shard).Of,
                }
                : Manifest(plan, inputs, shard);
            string[] differences =
            [
                .. run.Manifest.Differences(planned), .. run.Manifest.Shard == planned.Shard ? [] : (string[])["the shard"],
            ];
            if (differences.Length > 0)
                throw new IhsMinerException(
                    $"{path}: was begun otherwise ({string.Join(", ", differences)} differ); "
                    + "go on as it was begun, or make a new run");
            // What ended their readers may have been the machine.
            run.Reopen(FailureReason.Crashed, FailureReason.OutOfMemory);
            return run;
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }

    private static Shard Of(RunFile run) => new(run.Manifest.Shard, run.Manifest.Shards);

    private static RunManifest Manifest(BatchPlan plan, BatchInputs inputs, Shard shard) => plan.Manifest with
    {
        Inputs = inputs.Documents.Count, InputsSha256 = inputs.Sha256, Shard = shard.Number, Shards = shard.Of,
    };
}
