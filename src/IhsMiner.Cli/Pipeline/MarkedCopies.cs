using System.Globalization;
using IhsMiner.Documents;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.MarkedPdfs;
using IhsMiner.Pdf.Poppler;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Copies of the PDFs that were read, their sentences outlined, in a folder: <c>report.marked.pdf</c>.</summary>
internal sealed class MarkedCopies(string folder, PagePictures pictures)
{
    // Names are told apart as the file systems do that tell the fewest apart.
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes the copy; where there can be none, why, and no file.</summary>
    public Outcome.Failed? Add(Outcome.Done done, CancellationToken cancellation)
    {
        var copy = Path.Combine(folder, FreeName(done.Document.Name));
        try
        {
            AtomicFile.Write(copy, output => Write(output, done, cancellation));
            return null;
        }
        catch (UndrawableException fault)
        {
            return new(done.Path, fault.Failed.Reason,
                $"{done.Document.Name} was read, but no marked copy was made: {fault.Failed.Message}");
        }
    }

    private void Write(Stream output, Outcome.Done done, CancellationToken cancellation)
    {
        var marks = Marks.Of(done.Composition).ToLookup(mark => mark.Page);
        var pdf = new MarkedPdf(output);
        var pages = pictures.OfAsync(done.Path, done.Document.Pages.Count, cancellation).ToBlockingEnumerable(cancellation);
        foreach (var (page, (jpeg, failed)) in done.Document.Pages.Zip(pages))
            pdf.Add(page, jpeg ?? throw new UndrawableException(failed!), marks[page.Number]);
        pdf.Close();
    }

    private string FreeName(string document)
    {
        var stem = Path.GetFileNameWithoutExtension(document);
        var name = $"{stem}.marked.pdf";
        for (var i = 2; !taken.Add(name); i++)
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}.marked.pdf");
        return name;
    }

    /// <summary>Stops the writing of a copy, so that no half of it stays.</summary>
    private sealed class UndrawableException(Reading.Failed failed) : Exception(failed.Message)
    {
        public Reading.Failed Failed => failed;
    }
}
