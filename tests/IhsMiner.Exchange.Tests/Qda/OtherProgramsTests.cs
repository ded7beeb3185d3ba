using System.Text;
using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

/// <summary>What other programs do differently; each was learned from their exports or their public reports of faults.</summary>
public sealed class OtherProgramsTests
{
    private const string Windows = "First line.\r\nStaff trusted each other.\r\n";

    [Fact]
    public void A_second_coder_who_worked_in_another_program_is_kept()
    {
        var import = Packages.Read("""
            <?xml version="1.0" encoding="utf-8" standalone="yes"?>
            <q:Project xmlns:q="urn:QDA-XML:project:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="urn:QDA-XML:project:1.0 Project.xsd" name="P" origin="MAXQDA 24" basePath="C:\Users\x">
              <q:Users><q:User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Anna" id="A"/><q:User guid="AAAAAAAA-0000-0000-0000-000000000009" name="Ben"/></q:Users>
              <q:CodeBook><q:Codes>
                <q:Code guid="{AAAAAAAA-0000-0000-0000-00000000000A}" name="Themes" isCodable="false">
                  <q:Code guid="{AAAAAAAA-0000-0000-0000-000000000002}" name="Organisational culture" isCodable="true" color="#f00"><q:NoteRef targetGUID="AAAAAAAA-0000-0000-0000-0000000000FF"/></q:Code>
                </q:Code>
                <q:Code guid="AAAAAAAA-0000-0000-0000-00000000000B" name="My own idea" isCodable="true"/>
              </q:Codes></q:CodeBook>
              <q:Cases><q:Case guid="AAAAAAAA-0000-0000-0000-0000000000C1" name="c"/></q:Cases>
              <q:Sources>
                <q:TextSource guid="AAAAAAAA-0000-0000-0000-000000000003" name="T" richTextPath="internal://t.docx" plainTextPath="internal://T.TXT">
                  <q:PlainTextSelection guid="AAAAAAAA-0000-0000-0000-000000000004" startPosition="0" endPosition="5" creatingUser="{aaaaaaaa-0000-0000-0000-000000000001}" creationDateTime="2026-01-02T03:04:05.1234567+01:00">
                    <q:Description>sure</q:Description>
                    <q:Coding guid="AAAAAAAA-0000-0000-0000-000000000005"><q:CodeRef targetGUID="aaaaaaaa-0000-0000-0000-000000000002"/></q:Coding>
                    <q:Coding guid="AAAAAAAA-0000-0000-0000-000000000006" creatingUser="AAAAAAAA-0000-0000-0000-000000000009"><q:CodeRef targetGUID="AAAAAAAA-0000-0000-0000-00000000000B"/></q:Coding>
                  </q:PlainTextSelection>
                </q:TextSource>
                <q:VideoSource guid="AAAAAAAA-0000-0000-0000-000000000007" name="film"/>
              </q:Sources>
              <q:Sets><q:Set guid="AAAAAAAA-0000-0000-0000-0000000000C2" name="s"/></q:Sets>
            </q:Project>
            """, ("Sources/t.txt", "Trust grew."u8.ToArray()));

        var (stretches, issues) = ProjectCodings.Of(import.Project, Codes.Book);

        Assert.Equal([("Anna", "Trust", "culture", "sure"), ("Ben", "Trust", "", "sure")],
            stretches.Select(one => (one.Coder, one.Text, string.Concat(one.Themes), one.Note)));
        Assert.Equal(["My own idea"], stretches[1].Others);
        Assert.Contains("My own idea", Assert.Single(issues).Place, StringComparison.Ordinal);
        Assert.Equal(["VideoSource 'film'", "Cases", "Sets"], import.Issues.Select(issue => issue.Place));
    }

    [Theory]
    [InlineData("NVivo", 13, 38)]
    [InlineData("ATLAS.ti Win 23.4.0", 12, 37)]
    public void Windows_line_ends_count_as_their_program_counts_them(string origin, int start, int end) => Assert.Equal(
        "Staff trusted each other.",
        Assert.Single(Packages.Coded(Packages.Read(Packages.Xml(Packages.Selection(start, end), origin: origin), Packages.Text(Windows)))));

    [Fact]
    public void The_names_of_selections_tell_how_positions_were_counted()
    {
        var import = Packages.Read(
            Packages.Xml(Packages.Selection(12, 37, "Staff trusted e...") + Packages.Selection(0, 11)), Packages.Text(Windows));

        Assert.Equal(["First line.", "Staff trusted each other."], Packages.Coded(import));
    }

    [Theory]
    [InlineData(3, 9, "")]
    [InlineData(4, 10, "thanks")]
    public void Positions_in_UTF_16_units_are_known_by_the_names_too(int start, int end, string name) => Assert.Equal(
        "thanks", Assert.Single(Packages.Coded(Packages.Read(Packages.Xml(Packages.Selection(start, end, name)), Packages.Text("😀, thanks")))));

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Trust grew.")];

        Assert.Equal("Trust", Assert.Single(Packages.Coded(Packages.Read(Packages.Xml(Packages.Selection(0, 5)), ("Sources/t.txt", marked)))));
    }

    [Fact]
    public void A_path_without_its_scheme_and_a_source_without_a_name_are_read()
    {
        var xml = Packages.Xml(Packages.Selection(0, 5), "t.txt").Replace(" name=\"T\"", "", StringComparison.Ordinal);

        var stretch = Assert.Single(ProjectCodings.Of(Packages.Read(xml, Packages.Text("Trust grew.")).Project, Codes.Book).Stretches);

        Assert.Equal(("t.txt", "Trust"), (stretch.Source, stretch.Text));
    }

    [Fact]
    public void Text_within_the_XML_is_read() => Assert.Equal("Trust", Assert.Single(Packages.Coded(Packages.Read(
        Packages.Xml("<PlainTextContent>Trust grew.</PlainTextContent>" + Packages.Selection(0, 5))))));

    [Fact]
    public void The_text_of_a_PDF_is_read()
    {
        var xml = Packages.Xml("").Replace("<Sources>", $"""
            <Sources><PDFSource guid="{Guid.NewGuid()}" name="P" path="internal://p.pdf">
            <PDFSelection guid="{Guid.NewGuid()}" page="0" firstX="1" firstY="1" secondX="2" secondY="2"/>
            <Representation guid="{Guid.NewGuid()}" plainTextPath="internal://t.txt">{Packages.Selection(0, 5)}</Representation></PDFSource>
            """, StringComparison.Ordinal);

        var import = Packages.Read(xml, Packages.Text("Trust grew."));

        Assert.Equal("P", Assert.Single(ProjectCodings.Of(import.Project, Codes.Book).Stretches).Source);
        Assert.Contains(import.Issues, issue => issue.Message.Contains("areas of pages", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Themes: Organisational culture")]
    [InlineData("organisational  CULTURE")]
    [InlineData("culture")]
    [InlineData("Themes\\Culture and values")]
    public void A_code_that_got_another_id_is_known_by_its_name(string name)
    {
        var xml = Packages.Xml(Packages.Selection(0, 5)).Replace("Organisational culture", name, StringComparison.Ordinal);

        Assert.Equal(["culture"], ProjectCodings.Of(Packages.Read(xml, Packages.Text("Trust grew.")).Project, Codes.Book).Stretches[0].Themes);
    }

    [Fact]
    public void Two_texts_of_one_name_stay_two()
    {
        var xml = Packages.Xml(Packages.Selection(0, 5)).Replace("</Sources>",
            $"<TextSource guid=\"{Guid.NewGuid()}\" name=\"T\" plainTextPath=\"internal://t.txt\"/></Sources>", StringComparison.Ordinal);

        Assert.Equal(["T", "T (2)"], Packages.Read(xml, Packages.Text("Trust grew.")).Project.Sources.Select(source => source.Name));
    }
}
