using System.Globalization;
using System.Security.Cryptography;
using IhsMiner.Documents;
using IhsMiner.Exchange.AnnotatedPdfs;
using IhsMiner.Exchange.Files;
using IhsMiner.Pdf.Poppler;

namespace IhsMiner.Cli.Pipeline;

/// <summary>
/// Copies of the PDFs that were read, with annotations, in a folder: <c>report.annotated.pdf</c>. A copy is the file itself with something
/// added; only where that cannot be, as in encrypted and damaged files, it is drawn anew.
/// </summary>
/// <param name="legend">What the colours mean.</param>
/// <param name="rewritten">Draws files anew; made where one has to be.</param>
internal sealed class AnnotatedCopies(string folder, IReadOnlyList<LegendEntry> legend, Func<RewrittenPdf> rewritten)
{
    // Names are told apart as the file systems do that tell the fewest apart.
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes the copy; where there can be none, why, and no file.</summary>
    public Outcome.Failed? Add(Outcome.Done done, IEnumerable<Annotation> annotations, CancellationToken cancellation)
    {
        var copy = Path.Combine(folder, FreeName(done.Document.Name));
        if (done.Document.Permissions is { Annotate: false })
            return Failed(done, FailureReason.Encrypted, "its author does not permit annotating");
        Annotation[] all = [.. annotations];
        try
        {
            if (Original(done) is not { } original)
                return Failed(done, FailureReason.Unreadable, "the file has changed since it was read");
            var direct = TryWrite(copy, original, done, all);
            if (direct is null)
                return null;
            var (bytes, failed) = rewritten().OfAsync(done.Path, cancellation).GetAwaiter().GetResult();
            if (bytes is null)
                return Failed(done, failed!.Reason, $"{direct}; drawn anew: {failed.Message}");
            return TryWrite(copy, bytes, done, all) is { } anew
                ? Failed(done, FailureReason.Damaged, $"{direct}; drawn anew, {anew}") : null;
        }
        catch (IOException fault)
        {
            return Failed(done, FailureReason.Unreadable, fault.Message);
        }
    }

    private static Outcome.Failed Failed(Outcome.Done done, FailureReason reason, string because) =>
        new(done.Path, reason, $"{done.Document.Name} was read, but no annotated copy was made: {because}");

    /// <summary>Null where the file is no longer the one whose text was read.</summary>
    private static byte[]? Original(Outcome.Done done)
    {
        var bytes = File.ReadAllBytes(done.Path);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == done.Document.Sha256 ? bytes : null;
    }

    /// <summary>Null where the copy is there, else why not.</summary>
    private string? TryWrite(string copy, byte[] pdf, Outcome.Done done, IReadOnlyList<Annotation> annotations)
    {
        try
        {
            AtomicFile.Write(copy, output => AnnotatedPdf.Write(output, pdf, done.Document.Pages, annotations, legend));
            return null;
        }
        catch (InvalidDataException fault)
        {
            return fault.Message;
        }
    }

    private string FreeName(string document)
    {
        var stem = Path.GetFileNameWithoutExtension(document);
        var name = $"{stem}.annotated.pdf";
        for (var i = 2; !taken.Add(name); i++)
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}.annotated.pdf");
        return name;
    }
}
