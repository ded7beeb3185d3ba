using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>A good file under names that a shell, an option parser or a message may trip over.</summary>
internal static class OddNames
{
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        .. new[]
        {
            "--help.pdf", "-raw.pdf", "two words.pdf", "a b'c\"d;$(e)&.pdf", "line\nbreak.pdf", "Überblick 統合 ケア.pdf",
            "right-to-left שלום.pdf", "tab\tand\u0001control.pdf", "%s%n{0}.pdf", "UPPER.PDF",
        }.Select(name => new HostileFile(name, "done", () => new MinimalPdf().Bytes())),
        new($"{new string('n', 251)}.pdf", "done", () => new MinimalPdf().Bytes()),
    ];
}
