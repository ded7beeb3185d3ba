using System.Text;
using System.Text.RegularExpressions;
using IhsMiner.Documents;
using IhsMiner.Exchange.MarkedPdfs;

namespace IhsMiner.Exchange.Tests.MarkedPdfs;

public sealed class MarkedPdfTests
{
    /// <summary>The start of a JPEG: its marks, and a frame of 3 by 2 pixels in three colours.</summary>
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 2, 0, 3, 3, .. new byte[9], 0xFF, 0xD9];

    [Fact]
    public void The_table_tells_where_each_object_is()
    {
        var pdf = Written(pages: 3);
        var entries = Regex.Matches(pdf, "^([0-9]{10}) 00000 n $", RegexOptions.Multiline);
        Assert.Equal(4 + 3 * 3, entries.Count);
        Assert.All(entries.Index(), entry =>
            Assert.StartsWith($"{entry.Index + 1} 0 obj\n", pdf[int.Parse(entry.Item.Groups[1].Value)..], StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_is_drawn_where_its_sentence_stands_with_a_bar_where_it_starts()
    {
        var pdf = Written(pages: 1);
        Assert.Contains("0 0.447 0.698 rg 10 20 90 8.6 re f", pdf, StringComparison.Ordinal);
        Assert.Contains("8.2 20 1.8 8.6 re f", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_alone_is_higher_by_the_legend()
    {
        var pdf = Written(pages: 2);
        Assert.Equal(["0 0 600 820", "0 0 600 800"], Regex.Matches(pdf, @"/MediaBox \[(.*?)\]").Select(box => box.Groups[1].Value));
        Assert.Single(Regex.Matches(pdf, @"\(abstract\) Tj"));
    }

    [Fact]
    public void The_picture_keeps_its_measures() => Assert.Contains("/Width 3 /Height 2", Written(pages: 1), StringComparison.Ordinal);

    [Fact]
    public void Pages_larger_than_viewers_take_are_drawn_smaller() =>
        Assert.Contains("/MediaBox [0 0 14400 7220]", Written(pages: 1, width: 28_800, height: 14_400), StringComparison.Ordinal);

    private static string Written(int pages, double width = 600, double height = 800)
    {
        using var output = new MemoryStream();
        var pdf = new MarkedPdf(output);
        for (var page = 1; page <= pages; page++)
            pdf.Add(new Page(page, width, height, 0, []), Jpeg, [new Mark(page, new(10, 20, 100, 30), 3, Starts: true)]);
        pdf.Close();
        return Encoding.Latin1.GetString(output.ToArray());
    }
}
