using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

public sealed class QdaProjectFileTests
{
    [Fact]
    public void What_is_written_has_the_structure_that_the_standard_asks_for() =>
        Assert.Empty(QdaStructure.Faults(XElement.Parse(Xml(Packages.Review)), QdaStructure.Project));

    [Fact]
    public void A_project_of_nothing_has_it_too() =>
        Assert.Empty(QdaStructure.Faults(XElement.Parse(Xml(new QdaProject("", "", [], [], []))), QdaStructure.Project));

    [Fact]
    public void The_check_of_the_structure_finds_what_is_wrong()
    {
        var root = XElement.Parse(Xml(Packages.Review));
        root.Add(new XElement(QdaStructure.Project + "Users"));
        root.Descendants(QdaStructure.Project + "Code").First().SetAttributeValue("guid", "7");

        Assert.Equal(3, QdaStructure.Faults(root, QdaStructure.Project).Count());
    }

    [Fact]
    public void Every_id_stands_for_one_thing_and_every_reference_finds_it()
    {
        var root = XElement.Parse(Xml(Packages.Review));
        var ids = root.Descendants().Attributes("guid").Select(one => one.Value).ToList();
        var named = root.Descendants().Attributes().Where(one => one.Name.LocalName is "creatingUser" or "targetGUID" or "creatingUserGUID");

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(named.Select(one => one.Value).Except(ids));
    }

    [Fact]
    public void It_is_UTF_8_without_a_mark_and_with_line_feeds_alone()
    {
        foreach (var (_, bytes) in Parts(Packages.Bytes(Packages.Review)))
        {
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.NotEmpty(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        }
    }

    [Fact]
    public void The_same_project_gives_the_same_bytes() =>
        Assert.Equal(Packages.Bytes(Packages.Review), Packages.Bytes(Packages.Review));

    [Fact]
    public void Positions_count_code_points_of_the_text_in_the_package()
    {
        var parts = Parts(Packages.Bytes(Packages.Review));
        var source = XElement.Parse(Encoding.UTF8.GetString(parts["project.qde"])).Descendants(QdaStructure.Project + "TextSource").First();
        var runes = Encoding.UTF8.GetString(parts[source.Attribute("plainTextPath")!.Value.Replace("internal://", "sources/", StringComparison.Ordinal)])
            .EnumerateRunes().ToList();

        Assert.Equal(
            ["Nurses were short.", "Trust grew & <helped>."],
            source.Elements(QdaStructure.Project + "PlainTextSelection").Select(selection => string.Concat(
                runes[(int)selection.Attribute("startPosition")!..(int)selection.Attribute("endPosition")!])).Distinct());
    }

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var import = Packages.Read(Packages.Bytes(Packages.Review));

        Assert.Empty(import.Issues);
        Assert.Equivalent(Packages.Review, import.Project, strict: true);
    }

    [Fact]
    public void Signs_that_XML_cannot_hold_do_no_harm()
    {
        var project = ArticlesProject.Of("a\0b", "o", Packages.Monday, Codes.Book,
            [new("k", "n\uD800\uFFFE", "<&>\"]]>\u0001", ["One\0 \uD83D two."], [new(0, "c\u0002", "need", [], "\u0003\r\nx", null)])]);

        var import = Packages.Read(Packages.Bytes(project));

        Assert.Empty(QdaStructure.Faults(XElement.Parse(Xml(project)), QdaStructure.Project));
        Assert.Equal("One\0 \uFFFD two.", Assert.Single(Packages.Coded(import)));
        Assert.Equal("<&>\"]]>\uFFFD", import.Project.Sources[0].Description);
    }

    [Fact]
    public void Ids_do_not_change_when_an_article_is_added()
    {
        var less = Packages.Review with { Sources = [Packages.Review.Sources[0]] };

        Assert.Equal(
            Packages.Read(Packages.Bytes(less)).Project.Sources[0].Selections.Select(selection => selection.Id),
            Packages.Read(Packages.Bytes(Packages.Review)).Project.Sources[0].Selections.Select(selection => selection.Id));
    }

    private static string Xml(QdaProject project) => Encoding.UTF8.GetString(Parts(Packages.Bytes(project))["project.qde"]);

    private static Dictionary<string, byte[]> Parts(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
