using IhsMiner.Cli.Terminals;

namespace IhsMiner.Cli.Tests.Support;

/// <summary>What a run of the program left: its exit code and what it said.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>A run inside this process. Not for PDFs, whose readers start the program anew.</summary>
    public static async Task<Run> Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new(output, error, ShowsProgress: false, Terminal.UsualWidth), default);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>What was said on standard error, line by line.</summary>
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
