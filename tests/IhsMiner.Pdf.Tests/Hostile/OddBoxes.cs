namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>Pages and words whose measures are no measures.</summary>
internal static class OddBoxes
{
    private const string Any = "done|scanned|damaged";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Box("huge-page.pdf", "[0 0 1000000000 1000000000]"),
        Box("page-that-is-no-number.pdf", "[0 0 NaN NaN]"),
        Box("page-of-infinite-size.pdf", "[0 0 1e999 99999999999999999999999999999999999999999999]"),
        Box("negative-page.pdf", "[0 0 -600 -800]"),
        Box("page-turned-over.pdf", "[600 800 0 0]"),
        Box("page-far-from-zero.pdf", "[-100000 -100000 -99400 -99200]"),
        Box("page-of-no-size.pdf", "[0 0 0 0]"),
        Box("page-with-half-a-box.pdf", "[0 0]"),
        Box("page-with-a-box-of-names.pdf", "[/A /B /C /D]"),
        new("page-without-box.pdf", Any, () => OnePage.Of(OnePage.Text, "")),
        new("rotated-by-45.pdf", Any, () => OnePage.Of(OnePage.Text, "/MediaBox [0 0 600 800] /Rotate 45")),
        new("rotated-by-much.pdf", Any, () => OnePage.Of(OnePage.Text, "/MediaBox [0 0 600 800] /Rotate 2147483640")),
        new("rotated-backwards.pdf", "done", () => OnePage.Of(OnePage.Text, "/MediaBox [0 0 600 800] /Rotate -90")),
        new("text-of-no-size.pdf", Any, () => OnePage.Of("BT /F1 0 Tf 100 700 Td (Integrated care) Tj ET")),
        new("text-of-huge-size.pdf", Any, () => OnePage.Of("BT /F1 1e30 Tf 100 700 Td (Integrated care) Tj ET")),
        new("text-far-away.pdf", Any, () => OnePage.Of($"BT /F1 10 Tf 1e38 1e38 Td (Integrated care) Tj ET {OnePage.Text}")),
        new("matrix-of-no-numbers.pdf", Any, () => OnePage.Of($"NaN 0 0 NaN 0 0 cm {OnePage.Text}")),
        new("matrix-of-zeros.pdf", Any, () => OnePage.Of($"0 0 0 0 0 0 cm {OnePage.Text}")),
    ];

    private static HostileFile Box(string name, string box) => new(name, Any, () => OnePage.Of(OnePage.Text, $"/MediaBox {box}"));
}
