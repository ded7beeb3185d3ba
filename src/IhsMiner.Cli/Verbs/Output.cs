using System.CommandLine;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Verbs;

/// <summary>Where data go: a file that is there whole or not at all, or standard output.</summary>
internal static class Output
{
    public static Option<string?> Option(string what) => new("--output", "-o")
    {
        Description = $"{what}; standard output when there is none.",
        HelpName = "file",
    };

    /// <summary>A folder that results go into, whether asked for or not.</summary>
    public static Option<string> Folder(string what, string usual) => new("--output", "-o")
    {
        Description = what,
        HelpName = "folder",
        DefaultValueFactory = _ => usual,
    };

    public static void Write(Terminal terminal, string? path, Action<TextWriter> write)
    {
        if (path is null)
            write(terminal.Output);
        else
            AtomicFile.WriteText(path, write);
    }
}
