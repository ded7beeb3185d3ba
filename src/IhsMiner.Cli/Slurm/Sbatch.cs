using System.ComponentModel;
using System.Diagnostics;

namespace IhsMiner.Cli.Slurm;

/// <summary>Slurm's command that takes in jobs.</summary>
internal static class Sbatch
{
    private const string Program = "sbatch";

    /// <summary>An <see cref="IhsMinerException"/> where there is no Slurm, or none that answers.</summary>
    public static void Require() => Output(["--version"], "cannot be used here");

    /// <summary>The new job's number.</summary>
    /// <param name="after">The job that must have ended before, in whatever way; null for none.</param>
    public static string Submit(string script, string? after)
    {
        string[] condition = after is null ? [] : [$"--dependency=afterany:{after}"];
        // With more than one cluster: number;cluster.
        return Output(["--parsable", .. condition, script], "did not take the job").Trim().Split(';')[0];
    }

    private static string Output(IReadOnlyList<string> arguments, string fault)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new IhsMinerException(
                $"{Program} {fault}: {errors.GetAwaiter().GetResult().Trim().ReplaceLineEndings("; ")}; {Remedy}");
        }
        catch (Win32Exception missing)
        {
            throw new IhsMinerException($"{Program} was not found: {Remedy}", missing);
        }
    }

    private const string Remedy =
        "run this where Slurm's commands work, such as a login node; see the scripts with --dry-run; or do the parts with --shard i/N "
        + "and join them with 'ihsminer merge'";
}
