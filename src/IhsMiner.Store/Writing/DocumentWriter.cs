using IhsMiner.Documents;
using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Writing;

/// <summary>Writes what came of documents; each call within a transaction of the caller's.</summary>
internal sealed class DocumentWriter(Database database) : IDisposable
{
    private readonly Insertion pages = new(database, "page", 7);
    private readonly Insertion sentences = new(database, "sentence", 10);
    private readonly Insertion search = new(database, "search (rowid, text)", 2);
    private readonly Insertion predictions = new(database, "prediction", 9);
    private readonly Insertion removed = new(database, "removed", 9);
    private readonly Insertion metadata = new(database, "metadata", 7);
    private readonly Insertion warnings = new(database, "warning", 3);

    public void Write(int id, DocumentResult result)
    {
        switch (result)
        {
            case DocumentResult.Done done:
                Settle(id, "done", done.Sha256, ("key", done.TitleKey), ("signature", SignatureBytes.Of(done.Signature)));
                WriteParts(id, done);
                break;
            case DocumentResult.Failed failed:
                Settle(id, "failed", failed.Sha256, ("reason", failed.Reason.Code()), ("message", OneLine(failed.Message)));
                break;
            case DocumentResult.Skipped skipped:
                Settle(
                    id, "skipped", skipped.Sha256, ("reason", skipped.Reason.Code()), ("message", OneLine(skipped.Message)),
                    ("of", skipped.DuplicateOf), ("likeness", skipped.DuplicateOf is null ? null : 1.0));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(result));
        }
    }

    public void Dispose()
    {
        foreach (var insertion in (Insertion[])[pages, sentences, search, predictions, removed, metadata, warnings])
            insertion.Dispose();
    }

    // An outcome is written once: whoever writes a second has a fault.
    private void Settle(int id, string outcome, string? sha256, params ReadOnlySpan<(string Name, object? Value)> given)
    {
        if (database.Number("SELECT count(*) FROM document WHERE id = @id AND outcome = 'waiting'", ("id", id)) != 1)
            throw new InvalidOperationException($"Document {id} does not wait for an outcome.");
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["reason"] = null, ["message"] = null, ["key"] = null, ["signature"] = null, ["of"] = null, ["likeness"] = null,
        };
        foreach (var (name, value) in given)
            values[name] = value;
        database.Run(
            """
            UPDATE document SET outcome = @outcome, sha256 = @sha256, reason = @reason, message = @message, title_key = @key,
              signature = @signature, duplicate_of = @of, likeness = @likeness
            WHERE id = @id
            """,
            [("id", id), ("outcome", outcome), ("sha256", sha256), .. values.Select(value => (value.Key, value.Value))]);
    }

    private void WriteParts(int id, DocumentResult.Done done)
    {
        if (done.Sentences.Count > RunSchema.MostSentences)
            throw new ArgumentException($"A document has {done.Sentences.Count} sentences.", nameof(done));
        foreach (var page in done.Pages)
            pages.Add(id, page.Number, page.Width, page.Height, page.Rotation, page.Words.Count, page.IsRecognised ? 1 : 0);
        var recognised = done.Pages.Where(page => page.IsRecognised).Select(page => page.Number).ToHashSet();
        foreach (var (place, (sentence, prediction)) in done.Sentences.Index())
        {
            var row = ((long)id * RunSchema.MostSentences) + place;
            sentences.Add(
                row, id, sentence.Page, CodeName.Of(sentence.Role), sentence.Section, sentence.Text, sentence.Start, sentence.End,
                Boxes.Of(sentence.Places), sentence.Places.Any(at => recognised.Contains(at.Page)) ? 1 : 0);
            search.Add(row, sentence.Text);
            if (prediction is not null)
                predictions.Add(
                    row, prediction.IsFactor ? 1 : 0, prediction.FactorScore, prediction.Kind, prediction.KindScore, prediction.Theme,
                    prediction.ThemeScore, prediction.SecondTheme, prediction.SecondThemeScore);
        }

        foreach (var (place, item) in done.Removed.Index())
            removed.Add(
                id, place, item.Page, item.Box.Left, item.Box.Top, item.Box.Right, item.Box.Bottom, item.Text, CodeName.Of(item.Reason));
        foreach (var (name, place, field) in MetadataRows.Of(done.Metadata))
            metadata.Add(id, name, place, field.Value, field.Confidence, field.Quotation, field.Place?.Page);
        foreach (var (place, message) in done.Warnings.Index())
            warnings.Add(id, place, OneLine(message));
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
