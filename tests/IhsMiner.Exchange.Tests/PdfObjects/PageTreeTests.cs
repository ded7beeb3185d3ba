using IhsMiner.Documents;
using IhsMiner.Exchange.PdfObjects;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Exchange.Tests.PdfObjects;

public sealed class PageTreeTests
{
    private const string Root = "<< /Type /Catalog /Pages 2 0 R >>";

    [Fact]
    public void Pages_inherit_their_size_and_how_they_are_turned()
    {
        var pages = Of(
            Root, "<< /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 600 800] /Rotate -90 >>",
            "<< /Type /Page /CropBox [100 50 500 900] >>", "<< /Type /Page /Rotate 0 /MediaBox 5 0 R >>", "[600 800 0 6 0 R]", "10");

        Assert.Equal(new(0, 0, 100 + 500, 800), pages[0].Media);
        Assert.Equal(new(100, 50, 500, 800), pages[0].Visible);
        Assert.Equal((270, 750.0, 400.0), (pages[0].Rotation, pages[0].Width, pages[0].Height));
        Assert.Equal((0, new Box(0, 10, 600, 800)), (pages[1].Rotation, pages[1].Visible));
    }

    [Fact]
    public void Pages_in_a_stream_of_objects_are_found()
    {
        var page = Assert.Single(PageTree.Of(new(StreamedPdf.Of("/Rotate 90"))));
        Assert.Equal((3, 800.0, 600.0), (page.Number, page.Width, page.Height));
    }

    [Theory]
    [InlineData("<< /Kids [2 0 R] /MediaBox [0 0 1 1] >>")]
    [InlineData("<< /Kids [3 0 R 3 0 R] /MediaBox [0 0 1 1] >>")]
    [InlineData("<< /Kids [3 0 R] >>")]
    [InlineData("<< /Kids [<< /Type /Page >>] /MediaBox [0 0 1 1] >>")]
    [InlineData("<< /Kids [3 0 R] /MediaBox [0 0 NaN 1] >>")]
    [InlineData("[1 2]")]
    public void A_tree_that_is_none_is_refused(string pages) =>
        Assert.Throws<InvalidDataException>(() => Of(Root, pages, "<< /Type /Page >>"));

    [Theory]
    [InlineData(0, 110, 780)]
    [InlineData(90, 120, 60)]
    [InlineData(180, 490, 70)]
    [InlineData(270, 480, 790)]
    public void A_point_as_seen_has_its_place_on_the_page_itself(int rotation, double x, double y)
    {
        var page = new PdfPage(1, 0, new([]), default, new(100, 50, 500, 800), rotation);
        Assert.Equal((x, y), page.Own(10, 20));
    }

    private static IReadOnlyList<PdfPage> Of(params IEnumerable<string> objects) => PageTree.Of(new(RawPdf.Of(objects)));
}
