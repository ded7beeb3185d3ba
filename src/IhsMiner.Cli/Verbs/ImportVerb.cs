using System.CommandLine;

namespace IhsMiner.Cli.Verbs;

internal static class ImportVerb
{
    public static Command Create() => new("import", "import");
}
