namespace IhsMiner;

/// <summary>
/// The run cannot go on. The message is one line for a person: which file and line, what was expected, what to do.
/// </summary>
public sealed class IhsMinerException(string message, Exception? innerException = null)
    : Exception(message, innerException);
