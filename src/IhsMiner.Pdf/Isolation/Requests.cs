namespace IhsMiner.Pdf.Isolation;

/// <summary>The worker's first message: it runs and has its engine.</summary>
internal sealed record Ready(int Protocol)
{
    /// <summary>
    /// Raised when a message changes its shape, so that two versions of the program never talk past each other.
    /// </summary>
    public const int Version = 5;
}

/// <summary>The first message to a worker: what it may cost, and the password of encrypted files or null.</summary>
internal sealed record Opening(ReaderLimits Limits, string? Password);

/// <summary>Asks a worker for one document.</summary>
/// <param name="Path">The file's full path.</param>
internal sealed record Request(string Path);
