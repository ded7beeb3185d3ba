using System.Globalization;
using IhsMiner.Documents;
using IhsMiner.Exchange.PdfObjects;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>
/// A copy of a PDF with annotations: the file's own bytes, unchanged, and behind them the annotations, the pages that have them, and
/// above the first page what the colours mean. The same input gives the same bytes.
/// </summary>
public static class AnnotatedPdf
{
    /// <summary>Points by which a page may differ in size from what the reader of the text saw: engines round.</summary>
    private const double Tolerance = 1;

    /// <summary>Flags of an annotation that is printed (ISO 32000-1, table 165), and of one that also cannot be moved or edited.</summary>
    private const int Printed = 4, Fixed = 4 | 64 | 128;

    /// <summary>Points that a note takes where a reader opens it on the page.</summary>
    private const double NoteWidth = 190, NoteHeight = 100;

    /// <param name="original">The file.</param>
    /// <param name="pages">As the text was read from them, from the first to the last.</param>
    /// <param name="annotations">In any order; those of one page stay in theirs.</param>
    /// <exception cref="InvalidDataException">
    /// The file is encrypted, or is not what this program can add to safely; the message says why, without the file's name. What was
    /// written so far is of no use then.
    /// </exception>
    public static void Write(
        Stream output, byte[] original, IReadOnlyList<Page> pages, IEnumerable<Annotation> annotations, IReadOnlyList<LegendEntry> legend)
    {
        var file = new ObjectFile(original);
        var tree = PageTree.Of(file);
        CheckSame(tree, pages);
        output.Write(original);
        output.Write("\n"u8);
        var update = new IncrementalUpdate(output, file);
        var shade = update.Add(Appearance.Shade);
        var byPage = annotations.ToLookup(annotation => annotation.Page);
        foreach (var (index, page) in tree.Index())
        {
            var added = byPage[index + 1].SelectMany(one => Annotate(update, page, one, shade)).ToList();
            if (index == 0 && legend.Count > 0)
                added.Add(Explain(update, page, legend, shade));
            if (added.Count > 0)
                update.Write(page.Number, PageOf(file, page, added, index == 0 ? HeightOf(legend, page) : 0));
        }

        update.Close();
    }

    private static void CheckSame(IReadOnlyList<PdfPage> tree, IReadOnlyList<Page> pages)
    {
        if (tree.Count != pages.Count)
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture, $"its tree of pages has {tree.Count}, and {pages.Count} were read"));
        foreach (var (own, read) in tree.Zip(pages))
            if (Math.Abs(own.Width - read.Width) > Tolerance || Math.Abs(own.Height - read.Height) > Tolerance)
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"page {read.Number} is {own.Width:0} by {own.Height:0} points, and was read as {read.Width:0} by {read.Height:0}"));
    }

    /// <summary>The annotation, what it looks like, and its note.</summary>
    private static IEnumerable<int> Annotate(IncrementalUpdate update, PdfPage page, Annotation annotation, int shade)
    {
        var area = Operands.Edges(Appearance.Area(annotation, page));
        var look = update.AddStream(
            $"/Type /XObject /Subtype /Form /BBox {area} /Resources << /ExtGState << /{Appearance.ShadeName} {shade} 0 R >> >>",
            Appearance.Of(annotation, page));
        var (own, note) = (update.NewNumber(), update.NewNumber());
        update.Write(own, string.Create(CultureInfo.InvariantCulture, $"""
            << /Type /Annot /Subtype /{annotation.Shape} /P {Reference(page)} /Rect {area} /F {Printed}
            /QuadPoints [{Appearance.Quadrilaterals(annotation, page)}] /C [{Operands.Colour(annotation.Colour)}] /CA {Appearance.Opacity}
            /NM (ihsminer-{own}) {Said("T", annotation.Author)}{Said("Subj", annotation.Subject)}{Said("Contents", annotation.Note)}/Popup {note} 0 R
            /AP << /N {look} 0 R >> >>
            """).ReplaceLineEndings("\n"));
        var right = page.Width - 10;
        var top = annotation.Boxes[0].Top;
        var place = page.Own(new(Math.Max(0, right - NoteWidth), top, right, top + NoteHeight));
        update.Write(note, string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /Annot /Subtype /Popup /P {Reference(page)} /Parent {own} 0 R /Rect {Operands.Edges(place)} /Open false >>"));
        return [own, note];
    }

    private static int Explain(IncrementalUpdate update, PdfPage page, IReadOnlyList<LegendEntry> legend, int shade)
    {
        var strip = page.Own(new(0, -HeightOf(legend, page), page.Width, 0));
        var look = update.AddStream(
            $"/Type /XObject /Subtype /Form /BBox [0 0 {Operands.Of(page.Width, HeightOf(legend, page))}] /Matrix {Legend.Matrix(page.Rotation)} "
            + $"/Resources << /Font << /{Legend.FontName} {Legend.Font} >> /ExtGState << /{Appearance.ShadeName} {shade} 0 R >> >>",
            Legend.Of(legend, page.Width));
        return update.Add(string.Create(CultureInfo.InvariantCulture, $"""
            << /Type /Annot /Subtype /Stamp /P {Reference(page)} /Rect {Operands.Edges(strip)} /F {Fixed} /NM (ihsminer-legend)
            {Said("Contents", string.Join(", ", legend.Select(entry => entry.Name)))}/AP << /N {look} 0 R >> >>
            """).ReplaceLineEndings("\n"));
    }

    private static double HeightOf(IReadOnlyList<LegendEntry> legend, PdfPage page) =>
        legend.Count == 0 ? 0 : Legend.Height(legend, page.Width);

    /// <summary>The page's own entries as they stand, with more annotations and, at its top as seen, more height.</summary>
    private static string PageOf(ObjectFile file, PdfPage page, IEnumerable<int> added, double more)
    {
        string[] replaced = more > 0 ? ["Annots", "MediaBox", "CropBox"] : ["Annots"];
        var kept = page.Dictionary.Entries.Where(entry => !replaced.Contains(entry.Key)).Select(entry => $"/{entry.Key} {entry.Value}");
        var boxes = "";
        if (more > 0)
        {
            var visible = page.Visible.Union(page.Own(new(0, -more, page.Width, 0)));
            boxes = $" /MediaBox {Operands.Edges(page.Media.Union(visible))} /CropBox {Operands.Edges(visible)}";
        }

        var before = page.Dictionary["Annots"] is { } annots && file.Follow(annots) is { IsArray: true } array
            ? array.Items.Select(item => item.ToString()) : [];
        var all = before.Concat(added.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R")));
        return $"<< {string.Join(' ', kept)}{boxes} /Annots [{string.Join(' ', all)}] >>";
    }

    private static string Said(string key, string text) => text.Length == 0 ? "" : $"/{key} {Operands.Text(text)} ";

    private static string Reference(PdfPage page) => string.Create(CultureInfo.InvariantCulture, $"{page.Number} {page.Generation} R");
}
