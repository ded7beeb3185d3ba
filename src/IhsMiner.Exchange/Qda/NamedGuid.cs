using System.Security.Cryptography;
using System.Text;

namespace IhsMiner.Exchange.Qda;

/// <summary>
/// Ids made from names (RFC 9562, section 5.5, version 5), so that the same thing has the same id in every export, and a coder's
/// work finds its way back.
/// </summary>
public static class NamedGuid
{
    // This program's own name space: version 5 of 'urn:ihsminer' in the name space for URLs of RFC 9562.
    private static readonly Guid Space = Of(new Guid("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "urn:ihsminer");

    /// <param name="parts">Together unique; a line break parts them.</param>
    public static Guid Of(params string[] parts) => Of(Space, string.Join('\n', parts));

    /// <summary>Version 5 in any name space.</summary>
    public static Guid Of(Guid space, string name)
    {
#pragma warning disable CA5350 // The standard names SHA-1; nothing here is a secret.
        var hash = SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
