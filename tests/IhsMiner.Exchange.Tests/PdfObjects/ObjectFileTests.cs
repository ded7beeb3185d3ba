using System.Text;
using IhsMiner.Exchange.PdfObjects;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Exchange.Tests.PdfObjects;

public sealed class ObjectFileTests
{
    private static readonly byte[] Good = RawPdf.Of("<< /A 2 0 R >>", "(two)");

    [Fact]
    public void A_reference_leads_to_its_object()
    {
        var file = new ObjectFile(Good);
        Assert.Equal("(two)", file.Follow(PdfDictionary.Of(file[1])["A"]!.Value).ToString());
    }

    [Fact]
    public void What_was_saved_last_counts()
    {
        var before = Encoding.Latin1.GetString(Good);
        var start = before[(before.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var body = $"{before}2 0 obj\n(new)\nendobj\n";
        var after = $"{body}xref\n2 1\n{before.Length:D10} 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R /Prev {start} >>\nstartxref\n{body.Length}\n%%EOF";

        var file = new ObjectFile(RawPdf.Latin(after));

        Assert.Equal(("(new)", "<< /A 2 0 R >>"), (file[2].ToString(), file[1].ToString()));
    }

    [Fact]
    public void What_older_readers_are_not_to_see_is_found_too()
    {
        var text = Encoding.Latin1.GetString(Good);
        var stream = RawPdf.Stream("\u0001\u0009\u0000", "/Type /XRef /W [1 1 1] /Index [2 1] /Size 3");
        var at = text.IndexOf("2 0 obj", StringComparison.Ordinal);
        var body = text[..text.IndexOf("xref", StringComparison.Ordinal)];
        stream = stream.Replace("\u0009", ((char)at).ToString(), StringComparison.Ordinal);
        var hidden = $"{body}9 0 obj\n{stream}\nendobj\n";
        var table = $"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000000 00000 f \ntrailer\n<< /Size 3 /Root 1 0 R /XRefStm {body.Length} >>\n";

        Assert.Equal("(two)", new ObjectFile(RawPdf.Latin($"{hidden}{table}startxref\n{hidden.Length}\n%%EOF"))[2].ToString());
    }

    [Theory]
    [InlineData("startxref", "startyref")]
    [InlineData("0000000009 00000 n", "0000000007 00000 n")]
    [InlineData("00000 n", "00000 x")]
    [InlineData("/Root 1 0 R", "/Encrypt 1 0 R")]
    [InlineData("/Root 1 0 R", "/Prev 1")]
    public void What_is_torn_or_encrypted_is_refused(string here, string there)
    {
        var torn = Encoding.Latin1.GetString(Good).Replace(here, there, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => new ObjectFile(RawPdf.Latin(torn))[1]);
    }
}
