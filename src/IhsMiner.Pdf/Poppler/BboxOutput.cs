using IhsMiner.Documents;

namespace IhsMiner.Pdf.Poppler;

/// <summary>What <c>pdftotext -bbox</c> printed.</summary>
/// <param name="IsWhole">Whether it came to its end.</param>
internal sealed record BboxOutput(IReadOnlyList<Page> Pages, DocumentInfo Info, bool IsWhole)
{
    /// <summary>Before the program has said anything.</summary>
    public static BboxOutput None { get; } = new([], DocumentInfo.None, IsWhole: false);
}
