using System.CommandLine;
using System.CommandLine.Help;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Cli.Verbs;

namespace IhsMiner.Cli;

/// <summary>All verbs, and the one place where faults become messages and exit codes.</summary>
internal static class CommandLine
{
    private const string Verbose = "--verbose";

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation)
    {
        var parsed = Parse(args, terminal);
        try
        {
            var wrong = WrongCommandLine.Messages(parsed);
            foreach (var message in wrong)
                await terminal.Error.WriteLineAsync($"ihsminer: {message}").ConfigureAwait(false);
            return wrong.Count > 0
                ? ExitCode.WrongCommandLine
                : await InvokeAsync(parsed, terminal, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            var ending = Ending.Of(fault, parsed.GetValue<bool>(Verbose));
            if (ending.Message is { } message)
                await terminal.Error.WriteLineAsync($"ihsminer: {message}").ConfigureAwait(false);
            return ending.ExitCode;
        }
    }

    // A name that begins with @ is a file's name, not a file of arguments.
    public static ParseResult Parse(IReadOnlyList<string> args, Terminal terminal) =>
        Root(terminal).Parse(args, new() { ResponseFileTokenReplacer = null });

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        var code = await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        await terminal.Output.FlushAsync(cancellation).ConfigureAwait(false);
        return code;
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(
            "Reads articles and reports, finds the sentences that state a factor, gives "
            + "each a kind and a theme, and measures how well that agrees with people.")
        {
            NewVerb.Create(terminal),
            ExtractVerb.Create(terminal),
            ImportVerb.Create(terminal),
            TrainVerb.Create(terminal),
            ClassifyVerb.Create(terminal),
            BatchVerb.Create(terminal),
            EvaluateVerb.Create(terminal),
            AgreeVerb.Create(terminal),
            ReportVerb.Create(terminal),
            UpdateVerb.Create(terminal),
            ExportVerb.Create(terminal),
            QueryVerb.Create(terminal),
            MergeVerb.Create(terminal),
            DoctorVerb.Create(terminal),
            DemoVerb.Create(terminal),
            ReadWorkerVerb.Create(),
            ComposeWorkerVerb.Create(),
            new Option<bool>(Verbose)
            {
                Description = "Where a run fails, show the program's own trace as well.",
                Recursive = true,
                Arity = ArgumentArity.Zero,
            },
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new VerbHelp((HelpAction)help.Action!);
        return root;
    }
}
