using System.Text;

namespace IhsMiner.Pdf.Processes;

/// <summary>Reads a stream to its end, so that who writes there never waits, and keeps the start.</summary>
internal static class StreamHead
{
    /// <summary>Characters that are kept: enough for the first few messages.</summary>
    private const int Kept = 8192;

    public static async Task<string> ReadAsync(TextReader reader)
    {
        var head = new StringBuilder();
        var buffer = new char[4096];
        for (int read; (read = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
            head.Append(buffer, 0, Math.Min(read, Kept - head.Length));
        return head.ToString();
    }
}
