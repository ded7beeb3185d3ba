using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

/// <summary>Small files that are large once unpacked, or whose parts call each other without end.</summary>
internal static class Bombs
{
    private const string AnyLimit = "done|scanned|damaged|timeout|out-of-memory|too-large|crashed";

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("half-a-gigabyte-of-blanks.pdf", AnyLimit, () => OnePage.Of(Packed(Repeated(Blanks(1 << 20), 512), times: 2))),
        new("text-without-end.pdf", AnyLimit, () => OnePage.Of(Packed(Repeated(RawPdf.Latin(OnePage.Text), 400_000), times: 2))),
        new("words-without-end.pdf", AnyLimit, () => OnePage.Of(Packed(
            Repeated(RawPdf.Latin("BT /F1 1 Tf 100 100 Td (a b c d e f) Tj ET\n"), 300_000), times: 2))),
        new("content-a-hundred-thousand-times.pdf", AnyLimit, () => OnePage.Of(
            OnePage.Text, $"/MediaBox [0 0 600 800] /Contents [{string.Concat(Enumerable.Repeat("5 0 R ", 100_000))}]")),
        new("form-of-itself.pdf", "done", () => OnePage.Of(
            $"/X Do {OnePage.Text}", "/MediaBox [0 0 600 800] /Resources << /XObject << /X 6 0 R >> /Font << /F1 4 0 R >> >>",
            Form("/X Do", "/XObject << /X 6 0 R >>"))),
        new("forms-double-thirty-times.pdf", AnyLimit, () => OnePage.Of(
            "/X Do", "/MediaBox [0 0 600 800] /Resources << /XObject << /X 6 0 R >> >>",
            [.. Enumerable.Range(7, 30).Select(next => Form("/X Do /X Do", $"/XObject << /X {next} 0 R >>")), Form(OnePage.Text, "")])),
        new("saves-without-end.pdf", AnyLimit, () => OnePage.Of(Packed(Repeated("q "u8.ToArray(), 5_000_000), times: 2))),
        new("operands-nested-deep.pdf", AnyLimit, () => OnePage.Of(new string('[', 100_000) + OnePage.Text)),
        new("dictionaries-nested-deep.pdf", AnyLimit, () => OnePage.Of(
            OnePage.Text, $"/MediaBox [0 0 600 800] /Deep {string.Concat(Enumerable.Repeat("<< /A ", 100_000))}")),
        new("filters-a-thousand.pdf", AnyLimit, () => OnePage.Of(RawPdf.Stream(
            RawPdf.Latin(OnePage.Text), $"/Filter [{string.Concat(Enumerable.Repeat("/FlateDecode ", 1000))}]"))),
        new("picture-of-a-terapixel.pdf", AnyLimit, () => OnePage.Of(
            $"{OnePage.Text} /I Do",
            "/MediaBox [0 0 600 800] /Resources << /XObject << /I 6 0 R >> /Font << /F1 4 0 R >> >>",
            RawPdf.Stream("x", "/Type /XObject /Subtype /Image /Width 1000000 /Height 1000000 /ColorSpace /DeviceRGB /BitsPerComponent 8"))),
    ];

    private static byte[] Packed(byte[] plain, int times)
    {
        var packed = plain;
        for (var i = 0; i < times; i++)
            packed = RawPdf.Deflated(packed);
        return RawPdf.Stream(packed, $"/Filter [{string.Concat(Enumerable.Repeat("/FlateDecode ", times))}]");
    }

    private static byte[] Blanks(int count)
    {
        var blanks = new byte[count];
        Array.Fill(blanks, (byte)' ');
        return blanks;
    }

    private static byte[] Repeated(byte[] piece, int times)
    {
        var whole = new byte[piece.Length * times];
        for (var i = 0; i < times; i++)
            piece.CopyTo(whole, i * piece.Length);
        return whole;
    }

    private static string Form(string content, string resources) => RawPdf.Stream(
        content, $"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << {resources} /Font << /F1 4 0 R >> >>");
}
