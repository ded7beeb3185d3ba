using System.CommandLine;
using IhsMiner.Cli.Verbs;

namespace IhsMiner.Cli;

/// <summary>All verbs, and the one place where faults become messages and exit codes.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
            return Wrong(parsed);
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("ihsminer: cancelled").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (IhsMinerException fault)
        {
            await Console.Error.WriteLineAsync($"ihsminer: {fault.Message}").ConfigureAwait(false);
            return ExitCode.CannotRun;
        }
        catch (IOException fault) when (Console.IsOutputRedirected && !File.Exists(args.LastOrDefault() ?? ""))
        {
            await Console.Error.WriteLineAsync($"ihsminer: standard output cannot be written ({fault.Message})").ConfigureAwait(false);
            return ExitCode.CannotRun;
        }
    }

    private static RootCommand Root() => new(
        "Reads articles and reports about integrated care, finds the sentences that state a factor, gives "
        + "each a kind and a theme, and measures how well that agrees with people.")
    {
        ExtractVerb.Create(),
        ImportVerb.Create(),
        TrainVerb.Create(),
        ClassifyVerb.Create(),
        EvaluateVerb.Create(),
        DoctorVerb.Create(),
        DemoVerb.Create(),
        ReadWorkerVerb.Create(),
    };

    private static int Wrong(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine($"ihsminer: {error.Message}");
        var verb = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        Console.Error.WriteLine($"'ihsminer{verb} --help' shows what is possible.");
        return ExitCode.WrongCommandLine;
    }
}
