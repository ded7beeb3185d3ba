using System.Text;
using System.Xml.Linq;
using IhsMiner.Exchange.Paperwork;

namespace IhsMiner.Exchange.Tests.Paperwork;

public sealed class PaperworkFilesTests
{
    [Theory]
    [InlineData("prisma.svg")]
    [InlineData("methods.md")]
    [InlineData("data-sheet.md")]
    [InlineData("raise.md")]
    public void Each_file_says_what_it_said(string name) => GoldenFile.Matches(Text(name), "Paperwork", "Expected", name);

    [Fact]
    public void The_flow_is_a_picture_with_words_for_those_who_cannot_see_it()
    {
        var svg = XDocument.Parse(Text("prisma.svg")).Root!;
        XNamespace names = "http://www.w3.org/2000/svg";
        Assert.Contains("5 reports given, 3 assessed, 1 proposed", svg.Element(names + "desc")!.Value, StringComparison.Ordinal);
        var words = svg.Descendants(names + "text").Select(text => text.Value).ToList();
        Assert.Contains("Articles in the updated chart (n = 2)", words);
        Assert.Contains("Records screened (n: not recorded)", words);
    }

    [Fact]
    public void The_cards_figures_are_the_models()
    {
        Assert.Contains("| theme κ | 0.500 |", Text("model-card.md"), StringComparison.Ordinal);
        Assert.Contains("| theme κ | 0.500 |", Text("raise.md"), StringComparison.Ordinal);
    }

    private static string Text(string name)
    {
        using var stream = new MemoryStream();
        PaperworkFiles.All.Single(file => file.Name == name).Write(InventedUpdate.Review(), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
