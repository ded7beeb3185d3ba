using System.Diagnostics;
using System.Text;
using IhsMiner.Exchange.References;

namespace IhsMiner.Exchange.Tests.References;

public sealed class ReferenceFileTests
{
    private const string Umlaut = "TY  - JOUR\nTI  - Für Ältere – “gut”\nER  - \n";

    [Fact]
    public void UTF_8_with_and_without_a_mark_and_UTF_16_are_read()
    {
        using var folder = new ScratchFolder();
        foreach (var encoding in new[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var list = ReferenceFile.Read(folder.Write("a.ris", [.. encoding.GetPreamble(), .. encoding.GetBytes(Umlaut)]));

            Assert.Equal("Für Ältere – “gut”", list.References[0].Title);
            Assert.Empty(list.Issues);
        }
    }

    [Fact]
    public void Windows_1252_is_read_and_said()
    {
        using var folder = new ScratchFolder();
        byte[] bytes = [.. "TY  - JOUR\nTI  - F"u8, 0xFC, .. "r "u8, 0x96, .. " "u8, 0x93, .. "gut"u8, 0x94, .. "\nER  - \n"u8];

        var list = ReferenceFile.Read(folder.Write("a.ris", bytes));

        Assert.Equal("Für – “gut”", list.References[0].Title);
        Assert.Equal(2, Assert.Single(list.Issues).Line);
    }

    [Theory]
    [InlineData("a.txt", "TY  - JOUR\nTI  - T\nER  - \n", "JOUR")]
    [InlineData("a.ris", "PMID- 1\nTI  - T\n", "JOUR")]
    [InlineData("a.nbib", "@book{a, title={T}}", "BOOK")]
    [InlineData("a.bib", "TY  - RPRT\nTI  - T\nER  - \n", "RPRT")]
    public void What_a_file_holds_is_believed_before_its_name(string name, string text, string type) =>
        Assert.Equal(type, Written.One(name, text).Type);

    [Theory]
    [InlineData("a.ris", "")]
    [InlineData("a.ris", "nothing here\n")]
    [InlineData("a.bib", "nothing here\n")]
    [InlineData("a.nbib", "")]
    [InlineData("a.csv", "title\n")]
    [InlineData("a.csv", "")]
    public void A_file_without_references_is_an_error(string name, string text) =>
        Assert.Contains(name, Assert.Throws<IhsMinerException>(() => Written.Read(name, text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_bytes_is_an_error() => Assert.Throws<IhsMinerException>(() => Written.Read("a.ris", "TY  - JOUR\0\n"));

    [Fact]
    public void A_file_that_is_not_there_is_an_error() =>
        Assert.Throws<IhsMinerException>(() => ReferenceFile.Read(Path.Combine(Path.GetTempPath(), "not-there", "a.ris")));

    [Theory]
    [InlineData("a.ris", "TY  - JOUR\nTI  - ", "x")]
    [InlineData("a.ris", "TY  - JOUR\n", "TY  - \n")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - T\n", "DO  - no\n")]
    [InlineData("a.nbib", "PMID- 1\n", "PMID-\n")]
    [InlineData("a.bib", "@misc{a, title={", "{")]
    [InlineData("a.bib", "@misc{a, title={T}}\n", "@a{b,c={\n")]
    [InlineData("a.bib", "@misc{a, title={T}}\n", "@ @@ ")]
    [InlineData("a.bib", "@misc{a, title={T}}\n", "@string{a=a#a}\n")]
    [InlineData("a.bib", "@misc{a, author={", "and , and ")]
    [InlineData("a.csv", "title\n", "A title,,\n")]
    public void Hostile_text_of_megabytes_is_read_at_once(string name, string start, string repeated)
    {
        var clock = Stopwatch.StartNew();
        var text = start + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));

        var list = Written.Read(name, text);

        Assert.NotEmpty(list.References);
        Assert.InRange(list.Issues.Count, 0, 1_001);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }
}
