using System.Xml.Linq;
using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

public sealed class QdaCodebookFileTests
{
    [Fact]
    public void What_is_written_has_the_structure_that_the_standard_asks_for()
    {
        using var folder = new ScratchFolder();

        Assert.Empty(QdaStructure.Faults(XElement.Load(Written(folder)), "urn:QDA-XML:codebook:1.0"));
    }

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        using var folder = new ScratchFolder();

        var (codes, issues) = QdaCodebookFile.Read(Written(folder));

        Assert.Empty(issues);
        Assert.Equivalent(CodebookCodes.Of(Codes.Book), codes, strict: true);
    }

    [Fact]
    public void Themes_have_their_colours_and_their_definitions()
    {
        var themes = CodebookCodes.Of(Codes.Book)[0];

        Assert.False(themes.IsCodable);
        Assert.Equal(Codes.Book.Themes.Select(theme => theme.Name), themes.Children.Select(code => code.Name));
        Assert.Equal(themes.Children.Count, themes.Children.Select(code => code.Colour).Distinct().Count());
        Assert.All(themes.Children, code => Assert.Contains("Include: ", code.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_is_no_codebook()
    {
        using var folder = new ScratchFolder();

        Assert.Throws<IhsMinerException>(() => QdaCodebookFile.Read(folder.Write("a.qdc", "<Project/>")));
    }

    private static string Written(ScratchFolder folder)
    {
        using (var stream = File.Create(folder.At("a.qdc")))
            QdaCodebookFile.Write(stream, "IhsMiner 0.1.0", CodebookCodes.Of(Codes.Book));
        return folder.At("a.qdc");
    }
}
