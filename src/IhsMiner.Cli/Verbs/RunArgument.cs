using System.CommandLine;

namespace IhsMiner.Cli.Verbs;

/// <summary>The argument that names a run.</summary>
internal static class RunArgument
{
    public static Argument<string> Create() => new("run") { Description = "A run's file, as 'ihsminer batch' makes it." };
}
