using IhsMiner.Cli.Tests.Batch;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Slurm;

/// <summary><c>batch --slurm</c> without Slurm.</summary>
public sealed class SlurmVerbTests
{
    /// <summary>What no shell and no directive of Slurm may read.</summary>
    private const string Odd = "out %a 'x\" $(touch pwned)\n#SBATCH --array=9 .run";

    [Theory]
    [InlineData("batch a.pdf -o r --slurm", "--slurm needs --shards")]
    [InlineData("batch a.pdf -o r --shards 3", "--shards goes with --slurm")]
    [InlineData("batch a.pdf -o r --dry-run", "--dry-run goes with --slurm")]
    [InlineData("batch a.pdf -o r --slurm --shards 3 --shard 1/3", "--shard does not go with --slurm")]
    [InlineData("batch a.pdf -o r --slurm --shards 3 --password x", "--password does not go with --slurm")]
    [InlineData("batch a.pdf -o r --slurm --shards 3 --partition a;b", "--partition is 'a;b', expected names")]
    [InlineData("batch a.pdf -o r --slurm --shards 3 --time soon", "--time is 'soon', expected a time")]
    public async Task Wrong_options_are_said(string line, string message)
    {
        var run = await Run.Of(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dry_run_shows_both_scripts_and_writes_nothing()
    {
        using var folder = new ScratchFolder();

        var run = await Run.Of(
            "batch", Reports.In(folder), "-o", folder.At("out.run"), "--slurm", "--shards", "3", "--dry-run", "--partition", "short",
            "--time", "1-12:30", "--workers", "4", "--memory", "512");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var line in (string[])
            ["#SBATCH --array=1,2,3", "#SBATCH --cpus-per-task=4", "#SBATCH --mem=2560M", "#SBATCH --partition=short", "#SBATCH --time=1-12:30"])
            Assert.Contains(line + "\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("--shard \"$SLURM_ARRAY_TASK_ID/3\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(["in"], folder.Names());
    }

    [UnixFact]
    public async Task Without_sbatch_it_says_what_to_do()
    {
        using var folder = new ScratchFolder();
        folder.Script("sbatch", "echo 'no cluster answers' >&2; exit 1");
        using var program = ProgramRun.Start(folder.Path, "batch", Reports.In(folder), "-o", folder.At("out.run"), "--slurm", "--shards", "2");

        var run = await program.EndAsync();

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith(
            "ihsminer: sbatch cannot be used here: no cluster answers; run this where Slurm's commands work", Assert.Single(run.Errors),
            StringComparison.Ordinal);
        Assert.Equal(["in", "sbatch"], folder.Names());
    }

    [UnixFact]
    public async Task The_scripts_give_what_a_local_run_gives_whatever_the_files_are_called()
    {
        using var folder = new ScratchFolder();
        var reports = Reports.In(folder, "in $(touch pwned) 'q\" \nput");
        // Does at once what Slurm would do: the tasks one after the other, then the job that waits for them.
        folder.Script("sbatch", """
            for script; do :; done
            case $1 in --version) exit 0 ;; esac
            tasks=$(sed -n '/^[^#]/q; s/^#SBATCH --array=//p' "$script" | tr ',' ' ')
            for SLURM_ARRAY_TASK_ID in ${tasks:-0}; do export SLURM_ARRAY_TASK_ID; sh "$script" >&2 || exit; done
            echo 7
            """);
        await ProgramRun.Of("batch", reports, "--output", folder.At("calm.run"));

        using var program = ProgramRun.Start(folder.Path, "batch", reports, "-o", folder.At(Odd), "--slurm", "--shards", "4");
        var run = await program.EndAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("array job 7: 4 of 4 parts\nmerge job 7: makes ", run.Output, StringComparison.Ordinal);
        Assert.Equal(await Exports.Of(folder.At("calm.run")), await Exports.Of(folder.At(Odd)));
        Assert.False(File.Exists("pwned"));
        Assert.DoesNotContain("pwned", folder.Names());
    }

    [UnixFact]
    public async Task What_is_missing_is_said_and_goes_on_by_resume()
    {
        using var folder = new ScratchFolder();
        var reports = Reports.In(folder);
        folder.Script("sbatch", """
            for script; do :; done
            case $script in *merge.sh) sh "$script" ;; *task.sh) SLURM_ARRAY_TASK_ID=2 sh "$script" ;; esac
            echo 8
            """);
        string[] run = ["batch", "--slurm", "--output", folder.At("out.run")];

        using var begun = ProgramRun.Start(folder.Path, [.. run, reports, "--shards", "3"]);
        await begun.EndAsync();
        var log = await File.ReadAllTextAsync(folder.At("out.run.slurm/merge.log"));
        using var resumed = ProgramRun.Start(folder.Path, [.. run, "--resume"]);
        var end = await resumed.EndAsync();

        Assert.Matches(@"part-1\.run: \d of its \d inputs have no outcome yet; .*part-3\.run: ", log);
        Assert.False(File.Exists(folder.At("out.run")));
        Assert.StartsWith("array job 8: 2 of 3 parts\n", end.Output, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --array=1,3\n", File.ReadAllText(folder.At("out.run.slurm/task.sh")), StringComparison.Ordinal);
    }
}
