namespace IhsMiner.Cli;

/// <summary>What the program tells the one that called it.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some inputs failed; each was named on standard error.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int WrongCommandLine = 2;

    /// <summary>The run could not go on; the message says why.</summary>
    public const int CannotRun = 3;

    /// <summary>Ended by Ctrl-C or a signal.</summary>
    public const int Cancelled = 130;
}
