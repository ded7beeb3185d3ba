using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using IhsMiner.Cli.Parsing;

namespace IhsMiner.Cli.Slurm;

/// <summary>The options that hand a run to Slurm.</summary>
internal sealed partial class SlurmOptions
{
    /// <summary>Documents at a time in one task, unless told: one is read while another is classified.</summary>
    public const int Workers = 2;

    private readonly Option<bool> slurm = new("--slurm")
    {
        Description = "Do the run as a job array of a Slurm cluster, over a shared file system.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<int?> shards = WholeNumber.Optional("--shards", "How many parts, each a task of the array.", 1, Batch.Shard.Most);

    private readonly Option<string?> partition = Checked(
        "--partition", "Slurm's partition; its own choice unless told.", "name", PartitionForm(), "names with commas between them");

    private readonly Option<string?> time = Checked(
        "--time", "A task's time limit; a task that meets it goes on in the next.", "time", TimeForm(), "a time such as 90, 4:00:00 or 1-12");

    private readonly Option<bool> dryRun = new("--dry-run")
    {
        Description = "Show Slurm's scripts, and do nothing.",
        Arity = ArgumentArity.Zero,
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[slurm, shards, partition, time, dryRun])
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(slurm))
                return;
            foreach (var option in (Option[])[shards, partition, time, dryRun])
                if (result.GetResult(option) is { Implicit: false })
                    result.AddError($"{option.Name} goes with --slurm");
        });
    }

    public bool AreGiven(CommandResult result) => result.GetValue(slurm);

    /// <summary>How many parts; null where that is not told.</summary>
    public int? Shards(CommandResult result) => result.GetValue(shards);

    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(dryRun);

    public SlurmResources Resources(ParseResult parsed, int workers, int documentMegabytes) =>
        new(workers, documentMegabytes, parsed.GetValue(partition), parsed.GetValue(time));

    // The values stand in a script's directives, unquoted.
    private static Option<string?> Checked(string name, string description, string helpName, Regex form, string expected) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!form.IsMatch(text))
                result.AddError($"{name} is '{text}', expected {expected}.");
            return text;
        },
    };

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9_.,-]*\z")]
    private static partial Regex PartitionForm();

    /// <summary>sbatch(1), --time: minutes, minutes:seconds, hours:minutes:seconds, days-hours and so on.</summary>
    [GeneratedRegex(@"\A(?:\d{1,6}(?::\d{1,2}){0,2}|\d{1,4}-\d{1,2}(?::\d{1,2}){0,2}|UNLIMITED)\z")]
    private static partial Regex TimeForm();
}
