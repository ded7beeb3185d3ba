using System.Buffers.Binary;

namespace IhsMiner.Store.Writing;

/// <summary>A signature as bytes: four a number, the lowest first.</summary>
internal static class SignatureBytes
{
    public static byte[]? Of(IReadOnlyList<uint>? signature)
    {
        if (signature is null)
            return null;
        var bytes = new byte[sizeof(uint) * signature.Count];
        for (var i = 0; i < signature.Count; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(sizeof(uint) * i), signature[i]);
        return bytes;
    }

    public static IReadOnlyList<uint> Read(byte[] bytes) =>
    [
        .. Enumerable.Range(0, bytes.Length / sizeof(uint))
            .Select(i => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(sizeof(uint) * i))),
    ];
}
