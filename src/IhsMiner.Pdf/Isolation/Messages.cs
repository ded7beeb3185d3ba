using System.Buffers.Binary;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IhsMiner.Pdf.Isolation;

/// <summary>
/// Messages over a pipe: four bytes with the length (little-endian), then so many bytes of UTF-8 JSON. The length comes first
/// so that a reader can refuse a message before it takes memory for it.
/// </summary>
internal static class Messages
{
    /// <summary>What a record computes from the rest is left out.</summary>
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        // No browser reads it: letters go as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON of a message.</summary>
    public static byte[] Body<T>(T message) => JsonSerializer.SerializeToUtf8Bytes(message, Options);

    public static async Task WriteAsync(Stream stream, byte[] body, CancellationToken cancellation)
    {
        var head = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(head, body.Length);
        await stream.WriteAsync(head, cancellation).ConfigureAwait(false);
        await stream.WriteAsync(body, cancellation).ConfigureAwait(false);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// The next message; null at the end of the stream, a message that breaks off included.
    /// </summary>
    /// <exception cref="InvalidDataException">What came is no message, or one above <paramref name="most"/> bytes.</exception>
    public static async Task<T?> ReadAsync<T>(Stream stream, int most, CancellationToken cancellation)
        where T : class
    {
        try
        {
            var head = new byte[sizeof(int)];
            await stream.ReadExactlyAsync(head, cancellation).ConfigureAwait(false);
            var length = BinaryPrimitives.ReadInt32LittleEndian(head);
            if (length < 0 || length > most)
                throw new InvalidDataException($"A message of {length} bytes, expected 0 to {most}.");
            var body = new byte[length];
            await stream.ReadExactlyAsync(body, cancellation).ConfigureAwait(false);
            return JsonSerializer.Deserialize<T>(body, Options) ?? throw new InvalidDataException("A message without content.");
        }
        catch (EndOfStreamException)
        {
            return null;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("A message that is no JSON of the expected shape.", e);
        }
    }
}
