using IhsMiner.Cli.Batch;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Slurm;

/// <summary>A batch run handed to Slurm: a job array that does the parts, and a job that joins them.</summary>
internal sealed class SlurmRun(SlurmFolder folder, BatchPlan plan, SlurmScripts scripts, IReadOnlyList<string> options, Terminal terminal)
{
    /// <param name="inputs">Null where the run goes on with the list that it has.</param>
    /// <param name="shards">Null where there are as many as were begun.</param>
    /// <param name="isDry">Whether the scripts are shown, and nothing is done.</param>
    public void Do(BatchInputs? inputs, int? shards, bool isResumed, bool isDry)
    {
        if (isDry)
        {
            Show(shards ?? Math.Max(1, folder.Parts()));
            return;
        }

        if (Path.Exists(folder.Run))
            throw new IhsMinerException($"{folder.Run}: is there already; name another run, or delete it");
        Sbatch.Require();
        var parts = isResumed
            ? SlurmParts.Resume(folder, plan, inputs, shards)
            : SlurmParts.Begin(folder, plan, inputs!, shards!.Value);
        var array = Array(parts, isResumed);
        WriteScript(folder.MergeScript, scripts.Merge());
        var merge = Sbatch.Submit(folder.MergeScript, array);
        Say($"merge job {merge}: makes {folder.Run} when they have ended");
        Say($"watch: squeue --jobs={(array is null ? "" : $"{array},")}{merge}; the logs are {folder.Path}/*.log");
        Say($"if parts are missing then: ihsminer batch --resume --slurm --output {ShellWord.Of(folder.Run)}");
    }

    /// <summary>The array's number; null where no part waits, and all that is left is to join them.</summary>
    private string? Array(SlurmParts parts, bool isResumed)
    {
        if (parts.Waiting.Count == 0)
            return null;
        try
        {
            WriteScript(folder.TaskScript, scripts.Task(parts.Waiting, parts.Shards, options));
            var array = Sbatch.Submit(folder.TaskScript, after: null);
            Say($"array job {array}: {parts.Waiting.Count} of {parts.Shards} parts");
            return array;
        }
        catch (IhsMinerException) when (!isResumed)
        {
            // Nothing was done: the same command, mended, begins anew.
            Directory.Delete(folder.Path, recursive: true);
            throw;
        }
    }

    private void Show(int shards)
    {
        Write(folder.TaskScript, scripts.Task(Enumerable.Range(1, shards), shards, options));
        Write(folder.MergeScript, scripts.Merge());

        void Write(string path, string script) => terminal.Output.Write($"==> {path} <==\n{script}\n");
    }

    private void Say(string line) => terminal.Output.WriteLine(line.ReplaceLineEndings(" "));

    private static void WriteScript(string path, string script) => AtomicFile.WriteText(path, writer => writer.Write(script));
}
