using System.CommandLine;
using System.Globalization;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Store.Merging;

namespace IhsMiner.Cli.Verbs;

/// <summary>The shards of a run in, the run out.</summary>
internal static class MergeVerb
{
    private const string Summary = "Joins the shards of a run, once all are there, finished, and of one model and one list of inputs.";

    private const string More = """
        The shards are those of 'ihsminer batch --shard i/N', in any order. Exports of the merged run are those of a run that was never
        cut, byte for byte: files of the same bytes that two shards have read are one, and near-duplicates are marked over all.

        Example:
          ihsminer merge whole.run part1.run part2.run
        """;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("run") { Description = "The run to make." };
        var shards = new Argument<string[]>("shard") { Description = "All shards.", Arity = ArgumentArity.OneOrMore };
        var command = new Verb("merge", Summary, More) { file, shards };
        command.SetAction(parsed =>
        {
            var account = RunMerge.Write(parsed.GetRequiredValue(file), parsed.GetRequiredValue(shards));
            terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{account.Inputs} inputs = {account.Done} done + {account.Failed} failed + {account.Skipped} skipped"));
            return account.Balances ? ExitCode.Done : throw new IhsMinerException(
                $"{parsed.GetRequiredValue(file)}: the account does not balance; please report it");
        });
        return command;
    }
}
