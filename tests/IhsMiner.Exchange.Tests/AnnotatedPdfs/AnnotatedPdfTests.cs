using System.Text;
using IhsMiner.Documents;
using IhsMiner.Exchange.AnnotatedPdfs;
using IhsMiner.Exchange.PdfObjects;
using IhsMiner.Exchange.Tests.PdfObjects;
using IhsMiner.Pdf.Tests.Hostile;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Exchange.Tests.AnnotatedPdfs;

public sealed class AnnotatedPdfTests
{
    private static readonly Annotation Mark =
        new(1, [new(10, 20, 110, 30), new(10, 30, 60, 40)], AnnotationShape.Highlight, "#0072b2", "Barrier (0.71)\nCulture")
        {
            Author = "model:x@1234567",
        };

    [Fact]
    public void The_file_itself_stays_byte_for_byte()
    {
        var original = new MinimalPdf().Bytes();
        Assert.Equal(original, Written(original, [Mark])[..original.Length]);
    }

    [Fact]
    public void An_annotation_says_where_it_is_and_what_it_means()
    {
        var (highlight, popup) = Read(Written(new MinimalPdf().Bytes(), [Mark]));
        Assert.Equal("Highlight", highlight["Subtype"]!.Value.Name);
        Assert.Equal("[7.7 760.9 110.5 780.5]", highlight["Rect"].ToString());
        Assert.Equal("[10 780 110 780 10 771.4 110 771.4 10 770 60 770 10 761.4 60 761.4]", highlight["QuadPoints"].ToString());
        Assert.Equal("[0 0.447 0.698]", highlight["C"].ToString());
        Assert.Equal("(Barrier \\(0.71\\)\\nCulture)", highlight["Contents"].ToString());
        Assert.Equal("(model:x@1234567)", highlight["T"].ToString());
        Assert.Equal("Popup", popup["Subtype"]!.Value.Name);
    }

    [Fact]
    public void What_it_looks_like_is_drawn_out()
    {
        var bytes = Written(new MinimalPdf().Bytes(), [Mark]);
        var file = new ObjectFile(bytes);
        var look = PdfDictionary.Of(Read(bytes).Highlight["AP"]!.Value)["N"]!.Value;
        Assert.Equal("Form", PdfDictionary.Of(file.Follow(look))["Subtype"]!.Value.Name);
        Assert.Contains("q /S gs 0 0.447 0.698 rg 10 771.4 100 8.6 re 10 761.4 50 8.6 re f Q", Text(bytes), StringComparison.Ordinal);
        Assert.Contains("8.2 771.4 1.8 8.6 re f", Text(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 600, 800)]
    [InlineData(90, 800, 600)]
    [InlineData(180, 600, 800)]
    [InlineData(270, 800, 600)]
    public void Text_on_turned_pages_is_marked_where_it_stands(int rotation, double width, double height)
    {
        var bytes = Written(new MinimalPdf { Rotate = rotation }.Bytes(), [Mark], [], width, height);
        var page = PageTree.Of(new(bytes))[0];
        var corner = page.Own(10, 20);
        var quad = Read(bytes).Highlight["QuadPoints"]!.Value.Items.Select(item => item.Number!.Value).ToArray();
        Assert.Equal((corner.X, corner.Y), (quad[0], quad[1]));
    }

    [Theory]
    [InlineData("/Annots [<< /Subtype /Link >>]")]
    [InlineData("/Annots 6 0 R")]
    public void Annotations_that_were_there_stay(string annots)
    {
        var original = OnePage.Of(OnePage.Text, $"/MediaBox [0 0 600 800] {annots}", "[<< /Subtype /Link >>]");
        var page = PageTree.Of(new(Written(original, [Mark])))[0].Dictionary;
        Assert.StartsWith("[<< /Subtype /Link >> ", page["Annots"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_streams_gets_a_stream()
    {
        var bytes = Written(StreamedPdf.Of(), [Mark]);
        Assert.True(new ObjectFile(bytes).References.IsStream);
        Assert.Equal("Highlight", Read(bytes).Highlight["Subtype"]!.Value.Name);
    }

    [Fact]
    public void The_first_page_grows_by_what_the_colours_mean()
    {
        var original = new MinimalPdf { Pages = ["", ""], CropBox = "0 0 600 700" }.Bytes();
        using var output = new MemoryStream();
        AnnotatedPdf.Write(
            output, original, [new(1, 600, 700, 0, []), new(2, 600, 700, 0, [])], [], [new("Culture", "#0072b2"), new("Money", "#e69f00")]);

        var pages = PageTree.Of(new(output.ToArray()));

        Assert.Equal([716.0, 700], pages.Select(page => page.Height));
        Assert.Contains("(Money) Tj", Text(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_hold_any_letter()
    {
        var (highlight, _) = Read(Written(new MinimalPdf().Bytes(), [Mark with { Note = "κ é" }]));
        Assert.Equal("<FEFF03BA002000E9>", highlight["Contents"].ToString());
    }

    [Fact]
    public void Copies_of_copies_can_be_made()
    {
        var twice = Written(Written(new MinimalPdf().Bytes(), [Mark]), [Mark]);
        Assert.Equal(4, PageTree.Of(new(twice))[0].Dictionary["Annots"]!.Value.Items.Count);
    }

    [Fact]
    public void A_page_of_another_size_than_was_read_is_refused() =>
        Assert.Contains(
            "page 1 is 600 by 800 points, and was read as 800 by 600",
            Assert.Throws<InvalidDataException>(() => Written(new MinimalPdf().Bytes(), [Mark], [], 800, 600)).Message,
            StringComparison.Ordinal);

    public static TheoryData<string> Hostile => [.. HostileFile.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_file_is_annotated_or_refused(string name)
    {
        var bytes = HostileFile.All.Single(file => file.Name == name).Make();
        try
        {
            Assert.Equal("Highlight", Read(Written(bytes, [Mark])).Highlight["Subtype"]!.Value.Name);
        }
        catch (InvalidDataException fault)
        {
            Assert.NotEmpty(fault.Message);
        }
    }

    private static byte[] Written(
        byte[] original, IEnumerable<Annotation> annotations, IReadOnlyList<LegendEntry>? legend = null, double width = 600, double height = 800)
    {
        using var output = new MemoryStream();
        AnnotatedPdf.Write(output, original, [new Page(1, width, height, 0, [])], annotations, legend ?? []);
        return output.ToArray();
    }

    /// <summary>The last highlight of the first page, and its note.</summary>
    private static (PdfDictionary Highlight, PdfDictionary Popup) Read(byte[] pdf)
    {
        var file = new ObjectFile(pdf);
        var annotations = PageTree.Of(file)[0].Dictionary["Annots"]!.Value.Items;
        return (PdfDictionary.Of(file.Follow(annotations[^2])), PdfDictionary.Of(file.Follow(annotations[^1])));
    }

    private static string Text(byte[] pdf) => Encoding.Latin1.GetString(pdf);
}
