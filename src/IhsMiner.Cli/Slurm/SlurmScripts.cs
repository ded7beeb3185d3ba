namespace IhsMiner.Cli.Slurm;

/// <summary>
/// The scripts that Slurm runs. No name of a file stands in a directive, where Slurm would read signs of its own into it: logs are
/// opened by the scripts. Inputs stand in neither, for the parts hold them.
/// </summary>
/// <param name="folder">Where the parts lie; all nodes must see it under this path.</param>
/// <param name="current">The folder that the inputs' paths start from.</param>
/// <param name="program">The words that start ihsminer.</param>
internal sealed class SlurmScripts(SlurmFolder folder, string current, IReadOnlyList<string> program, SlurmResources resources)
{
    /// <summary>
    /// How often one part may go on after a signal, a time limit or a lost node. One that ends so again and again has a fault of its own.
    /// </summary>
    private const int Restarts = 10;

    /// <summary>Seconds before the time limit at which a task is told to stop: documents in work are dropped, and the run is closed.</summary>
    private const int Warning = 60;

    /// <param name="numbers">The parts to do, 1 for the first.</param>
    /// <param name="shards">How many parts there are.</param>
    /// <param name="options">Of <c>ihsminer batch</c>, those left out that name the part.</param>
    public string Task(IEnumerable<int> numbers, int shards, IEnumerable<string> options) => $$"""
        #!/bin/sh
        #SBATCH --job-name=ihsminer
        #SBATCH --array={{string.Join(',', numbers)}}
        #SBATCH --cpus-per-task={{resources.Workers}}
        {{Directives()}}
        #SBATCH --requeue
        #SBATCH --signal=B:TERM@{{Warning}}
        # One part of a run. A task that is started again, by Slurm or by the lines at the end, goes on where it stopped.
        folder={{ShellWord.Of(folder.Path)}}
        part=$folder/part-$SLURM_ARRAY_TASK_ID
        # Not SLURM_JOB_ID: of one of the tasks it is the number of the whole array.
        task=${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID
        exec >>"$part.log" 2>&1
        cd -- {{ShellWord.Of(current)}} || exit 3
        {{ShellWord.Of([.. program, "batch", "--resume", .. options])}} \
            --output "$part.run" --shard "$SLURM_ARRAY_TASK_ID/{{shards}}" &
        child=$!
        trap 'kill -TERM $child' TERM
        while :; do
            wait $child
            code=$?
            kill -0 $child 2>/dev/null || break
        done
        # Exit code 1 says that some documents failed: they have their outcome, and the part is done.
        [ $code -le 1 ] && exit 0
        # Above 128: a signal, or the time is nearly over. Who cancelled the job does not want it back.
        if [ $code -gt 128 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt {{Restarts}} ] &&
            [ "$(squeue --noheader --jobs="$task" --format=%T)" = RUNNING ]; then
            echo "ended by a signal ($code): once more"
            scontrol requeue "$task"
        fi
        exit $code

        """;

    /// <summary>Joins the parts, or says which are missing.</summary>
    public string Merge() => $$"""
        #!/bin/sh
        #SBATCH --job-name=ihsminer-merge
        {{Directives()}}
        #SBATCH --requeue
        # Runs when all tasks have ended, in whatever way: what is not whole is said in the log, and nothing is made.
        folder={{ShellWord.Of(folder.Path)}}
        exec >>"$folder/merge.log" 2>&1
        {{ShellWord.Of([.. program, "merge", folder.Run])}} "$folder"/part-*.run

        """;

    private string Directives() => string.Join(
        '\n',
        [
            FormattableString.Invariant($"#SBATCH --mem={resources.Megabytes}M"),
            .. resources.Partition is { } partition ? [$"#SBATCH --partition={partition}"] : (string[])[],
            .. resources.Time is { } time ? [$"#SBATCH --time={time}"] : (string[])[],
            "#SBATCH --output=/dev/null",
        ]);
}
