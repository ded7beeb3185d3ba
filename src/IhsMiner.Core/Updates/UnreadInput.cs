namespace IhsMiner.Updates;

/// <summary>An input of an update from which nothing could be read.</summary>
/// <param name="Reason">Its code, such as <c>encrypted</c>.</param>
/// <param name="Message">One line for a person.</param>
public sealed record UnreadInput(string Path, string Reason, string Message);
