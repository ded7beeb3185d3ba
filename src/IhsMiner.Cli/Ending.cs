using System.Data.Common;
using IhsMiner.Cli.Terminals;

namespace IhsMiner.Cli;

/// <summary>How a run that was stopped by an exception ends.</summary>
/// <param name="Message">For standard error: one line, the trace below it where that is asked; null to end quietly.</param>
internal sealed record Ending(int ExitCode, string? Message)
{
    /// <param name="verbose">Whether to add the trace.</param>
    public static Ending Of(Exception fault, bool verbose) => fault switch
    {
        OutputClosedException => new(Cli.ExitCode.Done, null),
        OperationCanceledException => new(Cli.ExitCode.Cancelled, "cancelled"),
        AggregateException { InnerExceptions: [var first, ..] } => Of(first, verbose),
        _ => new(Cli.ExitCode.CannotRun, Line(fault).ReplaceLineEndings(" ") + (verbose ? $"\n{fault}" : "")),
    };

    private static string Line(Exception fault) => fault switch
    {
        IhsMinerException => fault.Message,
        IOException or UnauthorizedAccessException =>
            $"the system refused to read or to write ({fault.Message.TrimEnd('.')}); check the rights, the disk and its space",
        DbException => $"a run cannot be read or written ({fault.Message.TrimEnd('.')}); check the disk, its space and the rights",
        _ => $"this is a fault of IhsMiner: {fault.GetType().Name}: {fault.Message.TrimEnd('.')}; "
            + "please report it with the command, the file if you may, and what --verbose adds",
    };
}
