using IhsMiner.Pdf.Poppler;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Poppler;

public sealed class PlainFileTests
{
    [Theory]
    [InlineData("<< /Type /Page /MediaBox [0 0 600 800] >>", true)]
    [InlineData("<< /Type /Page /Rotate 0 /MediaBox [0 0 600 800] >>", true)]
    [InlineData("<< /Type /Page /Rotate 90 >>", false)]
    [InlineData("<< /Type /Page /Rotate 0 90 >>", false)]
    [InlineData("<< /Type /Page /Rotate 5 0 R >>", false)]
    [InlineData("<< /Type /Page /Rotate -90 >>", false)]
    public void A_page_that_may_be_turned_makes_it_not_plain(string page, bool isPlain)
    {
        var inTheOpen = RawPdf.Of(page);
        Assert.Equal(isPlain, PlainFile.Is(inTheOpen, inTheOpen.Length));
        var packed = Packed(page, "/FlateDecode");
        Assert.Equal(isPlain, PlainFile.Is(packed, packed.Length));
    }

    [Theory]
    [InlineData("/LZWDecode")]
    [InlineData("[/ASCIIHexDecode /FlateDecode]")]
    [InlineData("/FlateDecode /DecodeParms << /Predictor 12 >>")]
    public void Object_streams_packed_in_another_way_make_it_not_plain(string filter)
    {
        var file = Packed("<< /Type /Page >>", filter);
        Assert.False(PlainFile.Is(file, file.Length));
    }

    [Fact]
    public void An_encrypted_file_is_not_plain()
    {
        var file = RawPdf.Of([RawPdf.Latin("<< >>")], "/Root 1 0 R /Encrypt 2 0 R");
        Assert.False(PlainFile.Is(file, file.Length));
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_plain() => Assert.False(PlainFile.Is("/nowhere/at/all.pdf"));

    private static byte[] Packed(string page, string filter) =>
        RawPdf.Of([RawPdf.Stream(RawPdf.Deflated(RawPdf.Latin(page)), $"/Type /ObjStm /Filter {filter}")]);
}
