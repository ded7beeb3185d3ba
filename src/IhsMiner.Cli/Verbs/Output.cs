using System.CommandLine;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Verbs;

/// <summary>Where data go: a file that is there whole or not at all, or standard output.</summary>
internal static class Output
{
    public static Option<string?> Option(string what) => new("--output", "-o")
    {
        Description = $"{what}; standard output when there is none.",
    };

    public static void Write(string? path, Action<TextWriter> write)
    {
        if (path is not null)
        {
            AtomicFile.WriteText(path, write);
            return;
        }

        using var writer = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding) { NewLine = "\n" };
        write(writer);
    }
}
