using System.CommandLine;

namespace IhsMiner.Cli.Verbs;

internal static class DemoVerb
{
    public static Command Create() => new("demo", "demo");
}
