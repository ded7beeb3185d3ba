namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>Encrypted files.</summary>
internal static class LockedFiles
{
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("needs-a-password.pdf", "encrypted", () => new EncryptedPdf("open sesame", "owner", -4).Bytes()),
        new("author-permits-all.pdf", "done", () => new EncryptedPdf("", "owner", -4).Bytes()),
        new("author-forbids-copying.pdf", "done", () => new EncryptedPdf("", "owner", -4 & ~(1 << 4)).Bytes()),
        new("author-forbids-all.pdf", "done", () => new EncryptedPdf("", "owner", -64).Bytes()),
        new("unknown-lock.pdf", "encrypted|damaged", () => new EncryptedPdf("", "owner", -4).Bytes("/Filter /Unheard.Of")),
        new("lock-without-key.pdf", "encrypted|damaged", () => new EncryptedPdf("", "owner", -4).Bytes("/Filter /Standard /V 9 /R 9")),
    ];
}
