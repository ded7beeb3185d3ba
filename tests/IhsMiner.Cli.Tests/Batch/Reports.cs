using IhsMiner.Cli.Tests.Support;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Cli.Tests.Batch;

/// <summary>A folder of small reports, one of each outcome among them.</summary>
internal static class Reports
{
    private static readonly string[] Subjects =
    [
        "Lack of trust between staff was a barrier to integration", "Shared budgets were a facilitator of joint planning",
        "Staff need training in joint working across organisations", "Policy makers should fund integrated care for longer",
    ];

    /// <summary>Eight reports, two of them of the same bytes, one that is no PDF, and one empty file.</summary>
    /// <returns>The folder.</returns>
    public static string In(ScratchFolder folder, string name = "in")
    {
        for (var i = 0; i < 7; i++)
            folder.Write($"{name}/{i}.pdf", Pdf(i));
        folder.Write($"{name}/copy of 3.pdf", Pdf(3));
        folder.Write($"{name}/note.pdf", "This is no PDF.\n"u8.ToArray());
        folder.Write($"{name}/void.pdf", []);
        return folder.At(name);
    }

    /// <summary>Two pages that no other number has.</summary>
    public static byte[] Pdf(int number) => new MinimalPdf
    {
        Pages =
        [
            .. Enumerable.Range(1, 2).Select(page => string.Concat(Enumerable.Range(0, 12).Select(line => MinimalPdf.Line(
                $"{Subjects[(number + line) % 4]}, said {number * 31 + line * 7 + page} people of group {number}.", 60, 700 - (16 * line))))),
        ],
    }.Bytes();
}
