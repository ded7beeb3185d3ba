using IhsMiner.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace IhsMiner.Pdf.PdfPig;

/// <summary>What the author of an encrypted file permits, read from its encryption dictionary.</summary>
internal static class AuthorPermissions
{
    /// <summary>Null where the file is not encrypted, or names no permissions.</summary>
    public static Permissions? Of(PdfDocument document)
    {
        var token = document.Structure.Trailer.EncryptionToken;
        if (token is IndirectReferenceToken reference)
            token = document.Structure.TokenScanner.Get(reference.Data)?.Data;
        return token is DictionaryToken dictionary && dictionary.TryGet<NumericToken>(NameToken.P, out var flags) && flags is not null
            // Some writers print the flags without a sign.
            ? Permissions.Of(unchecked((int)(long)flags.Data))
            : null;
    }
}
