namespace IhsMiner.Documents;

/// <summary>Reads a PDF file into words with boxes. Each engine is one implementation.</summary>
public interface IPdfReader
{
    /// <summary>
    /// Reads the file at <paramref name="path"/>. Every fault of the file is a <see cref="Reading.Failed"/>; only
    /// cancellation throws.
    /// </summary>
    Task<Reading> ReadAsync(string path, CancellationToken cancellation);
}
