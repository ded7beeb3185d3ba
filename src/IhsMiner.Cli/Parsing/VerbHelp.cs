using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace IhsMiner.Cli.Parsing;

/// <summary>The library's help, and below it what a verb has to add.</summary>
internal sealed class VerbHelp(HelpAction plain) : SynchronousCommandLineAction
{
    // Who asks for help gets it, whatever else the command line says.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        plain.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
            parseResult.InvocationConfiguration.Output.WriteLine(verb.More);
        return ExitCode.Done;
    }
}
