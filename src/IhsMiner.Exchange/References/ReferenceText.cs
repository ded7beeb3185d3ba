using System.Text;
using IhsMiner.Exchange.Files;
using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>
/// The text of a file of references. UTF-8 and UTF-16 are known; older databases export Windows-1252, which no mark tells from
/// other encodings, so that a file taken for it is reported.
/// </summary>
internal static class ReferenceText
{
    /// <summary>The bytes 0x80 to 0x9F in Windows-1252; what it leaves open stands for itself (WHATWG, 'Encoding').</summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static string Read(string path, long mostBytes, ICollection<ReferenceIssue> issues)
    {
        var bytes = FileBytes.Read(path, mostBytes, "split it");
        var text = Decode(bytes, issues);
        return text.Contains('\0', StringComparison.Ordinal)
            ? throw new IhsMinerException($"{path}: not a text file; export the references as RIS, .nbib, BibTeX or CSV.")
            : text;
    }

    private static string Decode(byte[] bytes, ICollection<ReferenceIssue> issues)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes.AsSpan(2));
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
            case [0xEF, 0xBB, 0xBF, .. var marked]:
                return Encoding.UTF8.GetString(marked);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(fault.Index, 0, bytes.Length)).Count((byte)'\n');
            issues.Add(new(line, "", "not UTF-8; the whole file is read as Windows-1252 (Latin-1), so look at its accents and dashes"));
            return string.Create(bytes.Length, bytes, (text, source) =>
            {
                for (var i = 0; i < text.Length; i++)
                    text[i] = source[i] is >= 0x80 and < 0xA0 ? Upper[source[i] - 0x80] : (char)source[i];
            });
        }
    }
}
