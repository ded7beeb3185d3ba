using IhsMiner.Documents;

namespace IhsMiner.Pdf.Processes;

/// <summary>How a bounded process ended.</summary>
/// <param name="Fault">The limit that it met or the way in which it died; null where it ended by itself.</param>
/// <param name="ExitCode">Its exit code; 128 plus the signal's number where a signal ended it.</param>
/// <param name="Errors">The start of what it printed to standard error.</param>
internal sealed record ProcessEnd(FailureReason? Fault, int ExitCode, string Errors);
