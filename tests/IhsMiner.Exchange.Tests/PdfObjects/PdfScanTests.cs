using IhsMiner.Exchange.PdfObjects;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Exchange.Tests.PdfObjects;

public sealed class PdfScanTests
{
    [Theory]
    [InlineData("/Name/Next", "/Name")]
    [InlineData("(a (nested) \\) string) 2", "(a (nested) \\) string)")]
    [InlineData("<48 65> 1", "<48 65>")]
    [InlineData("<< /A << /B [1 2 (>>)] >> >>/C", "<< /A << /B [1 2 (>>)] >> >>")]
    [InlineData("[1 % a comment ]\n 2]x", "[1 % a comment ]\n 2]")]
    [InlineData("12 0 R/Next", "12 0 R")]
    [InlineData("12 0 Rest", "12")]
    [InlineData("-1.5 2", "-1.5")]
    [InlineData("true]", "true")]
    public void An_object_ends_where_the_next_begins(string text, string first)
    {
        var bytes = RawPdf.Latin(text);
        Assert.Equal(first, text[..PdfScan.End(bytes, 0)]);
    }

    [Theory]
    [InlineData("(open")]
    [InlineData("(open\\")]
    [InlineData("<< /A 1")]
    [InlineData("[1 2")]
    [InlineData("<48")]
    [InlineData("")]
    [InlineData(")")]
    public void What_does_not_end_is_no_object(string text) =>
        Assert.Throws<InvalidDataException>(() => PdfScan.End(RawPdf.Latin(text), 0));

    [Fact]
    public void A_ladder_of_arrays_is_refused_before_the_stack_ends() =>
        Assert.Throws<InvalidDataException>(() => PdfScan.End(RawPdf.Latin(new string('[', 1_000_000)), 0));
}
