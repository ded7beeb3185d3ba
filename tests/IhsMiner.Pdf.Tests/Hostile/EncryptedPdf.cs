using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>
/// A PDF of one page under the standard lock of revision 2: RC4 with 40 bits (ISO 32000-1, 7.6.3, algorithms 1 to 4).
/// </summary>
/// <param name="Permitted">The entry /P.</param>
[SuppressMessage("Security", "CA5351", Justification = "The format asks for MD5.")]
internal sealed record EncryptedPdf(string User, string Owner, int Permitted)
{
    private const int KeyLength = 5;

    /// <summary>What fills passwords up to 32 bytes: the standard's own constant.</summary>
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    /// <param name="handler">The entries of the lock that say how it works.</param>
    public byte[] Bytes(string handler = "/Filter /Standard /V 1 /R 2")
    {
        var id = new byte[16];
        var owner = Rc4(MD5.HashData(Padded(Owner))[..KeyLength], Padded(User));
        var flags = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(flags, Permitted);
        var key = MD5.HashData([.. Padded(User), .. owner, .. flags, .. id])[..KeyLength];
        var content = Rc4(MD5.HashData([.. key, 5, 0, 0, 0, 0])[..(KeyLength + 5)], RawPdf.Latin(OnePage.Text));
        var hex = (byte[] bytes) => $"<{Convert.ToHexString(bytes)}>";
        return RawPdf.Of(
            [
                RawPdf.Latin("<< /Type /Catalog /Pages 2 0 R >>"),
                RawPdf.Latin("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
                RawPdf.Latin("<< /Type /Page /Parent 2 0 R /Contents 5 0 R /MediaBox [0 0 600 800] "
                    + "/Resources << /Font << /F1 4 0 R >> >> >>"),
                RawPdf.Latin("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
                RawPdf.Stream(content, ""),
                RawPdf.Latin($"<< {handler} /O {hex(owner)} /U {hex(Rc4(key, Padding))} /P {Permitted} >>"),
            ],
            $"/Root 1 0 R /Encrypt 6 0 R /ID [{hex(id)} {hex(id)}]");
    }

    private static byte[] Padded(string password) => [.. RawPdf.Latin(password).Concat(Padding).Take(Padding.Length)];

    private static byte[] Rc4(byte[] key, byte[] plain)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var (a, b) = (0, 0);
        return [.. plain.Select(value =>
        {
            a = (a + 1) & 255;
            b = (b + state[a]) & 255;
            (state[a], state[b]) = (state[b], state[a]);
            return (byte)(value ^ state[(state[a] + state[b]) & 255]);
        })];
    }
}
