using System.Diagnostics;
using System.Text;
using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

public sealed class HostileProjectsTests
{
    private const string Entities = """
        <?xml version="1.0"?>
        <!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
        <Project name="&b;&x;"/>
        """;

    [Theory]
    [InlineData(Entities)]
    [InlineData("<!DOCTYPE Project SYSTEM \"http://example.org/a.dtd\"><Project name=\"\"/>")]
    [InlineData("<Project name=\"")]
    [InlineData("")]
    [InlineData("<Other/>")]
    public void What_is_no_project_is_one_error(string xml) =>
        Assert.Contains("a.qdpx", Assert.Throws<IhsMinerException>(() => Packages.Read(xml)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_archive_is_an_error() => Assert.Throws<IhsMinerException>(() => Packages.Read("PK, or so it says"u8.ToArray()));

    [Fact]
    public void An_archive_without_a_project_is_an_error() => Assert.Throws<IhsMinerException>(() => Packages.Read(Packages.Zip(("a.txt", []))));

    [Fact]
    public void A_cut_archive_is_an_error()
    {
        var bytes = Packages.Bytes(Packages.Review);

        for (var length = 0; length < bytes.Length; length += 97)
            Assert.Throws<IhsMinerException>(() => Packages.Read(bytes[..length]));
    }

    [Fact]
    public void An_archive_with_a_changed_byte_is_read_or_is_an_error()
    {
        var bytes = Packages.Bytes(Packages.Review);
        for (var place = 0; place < bytes.Length; place += 13)
        {
            var changed = bytes.ToArray();
            changed[place] ^= 0x5A;
            Assert.True(Record.Exception(() => Packages.Read(changed)) is null or IhsMinerException, $"byte {place}");
        }
    }

    [Theory]
    [InlineData("internal://../t.txt")]
    [InlineData("internal://../../etc/passwd")]
    [InlineData("internal:///etc/passwd")]
    [InlineData("absolute:///etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("relative:///t.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public void No_path_leads_out_of_the_package(string path)
    {
        var import = Packages.Read(Packages.Xml(Packages.Selection(0, 4), path), ("../t.txt", "root"u8.ToArray()), ("sources/../t.txt", "root"u8.ToArray()));

        Assert.Equal("", import.Project.Sources[0].Text);
        Assert.Contains("1 coded selections are not read", Assert.Single(import.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_unpacks_to_far_more_than_its_size_is_an_error()
    {
        var bomb = new byte[60_000_000];
        bomb.AsSpan().Fill((byte)' ');

        Assert.Throws<IhsMinerException>(() => Packages.Read(Packages.Xml(""), ("sources/t.txt", bomb)));
    }

    [Fact]
    public void A_part_that_nothing_names_is_not_unpacked() =>
        Assert.Empty(Packages.Read(Packages.Xml(""), Packages.Text("x"), ("sources/film.mp4", new byte[60_000_000])).Issues);

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(5, 3)]
    [InlineData(3, 3)]
    [InlineData(0, 12)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Positions_that_are_not_in_the_text_are_said(int start, int end)
    {
        var import = Packages.Read(Packages.Xml(Packages.Selection(start, end, "Trust")), Packages.Text("Trust grew."));

        Assert.Contains("'Trust'", Assert.Single(import.Issues).Message, StringComparison.Ordinal);
        Assert.Empty(Packages.Coded(import));
    }

    [Fact]
    public void Codes_nested_without_end_are_an_error()
    {
        var xml = new StringBuilder("<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\"><CodeBook><Codes>");
        xml.Append(string.Concat(Enumerable.Repeat("<Code name=\"c\">", 100_000)));
        xml.Append(string.Concat(Enumerable.Repeat("</Code>", 100_000)));

        Assert.Throws<IhsMinerException>(() => Packages.Read(xml.Append("</Codes></CodeBook></Project>").ToString()));
    }

    [Fact]
    public void A_code_that_refers_to_nothing_is_said()
    {
        var xml = Packages.Xml(Packages.Selection(0, 5, code: "AAAAAAAA-0000-0000-0000-0000000000EE"));

        var (stretches, issues) = ProjectCodings.Of(Packages.Read(xml, Packages.Text("Trust grew.")).Project, Codes.Book);

        Assert.Equal("aaaaaaaa-0000-0000-0000-0000000000ee", Assert.Single(Assert.Single(stretches).Others));
        Assert.Single(issues);
    }

    [Fact]
    public void Many_selections_of_a_long_text_are_read_at_once()
    {
        var clock = Stopwatch.StartNew();
        var text = string.Concat(Enumerable.Range(0, 50_000).Select(number => $"Line {number} of 😀 this text.\r\n"));
        var selections = string.Concat(Enumerable.Range(0, 20_000).Select(number => Packages.Selection(number, 1_000_000, "Line of this")));

        Assert.Equal(20_000, Packages.Read(Packages.Xml(selections), Packages.Text(text)).Project.Sources[0].Selections.Count);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }
}
