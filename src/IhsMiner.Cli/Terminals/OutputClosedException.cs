namespace IhsMiner.Cli.Terminals;

/// <summary>Whoever read standard output has seen enough, as <c>head</c> does.</summary>
internal sealed class OutputClosedException : Exception;
