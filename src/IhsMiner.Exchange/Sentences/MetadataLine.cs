using System.Text.Json;
using IhsMiner.Documents;
using IhsMiner.Exchange.Tables;
using IhsMiner.Metadata;

namespace IhsMiner.Exchange.Sentences;

/// <summary>
/// What a document says of itself, as one JSON line: <c>document, sha256, pages, recognised_pages, warnings, metadata</c>. A field
/// of the metadata is null where the document does not say it, else <c>value, confidence, quotation, box</c>; its box is null where
/// only the file's information dictionary says so.
/// </summary>
public static class MetadataLine
{
    public static void Write(TextWriter writer, Document document, ArticleMetadata metadata, IEnumerable<string> warnings) =>
        JsonLines.WriteObject(writer, json =>
        {
            json.WriteString("document", document.Name);
            json.WriteString("sha256", document.Sha256);
            json.WriteNumber("pages", document.Pages.Count);
            json.WriteStartArray("recognised_pages");
            foreach (var page in document.Pages.Where(page => page.IsRecognised))
                json.WriteNumberValue(page.Number);
            json.WriteEndArray();
            json.WriteStartArray("warnings");
            foreach (var warning in warnings)
                json.WriteStringValue(warning);
            json.WriteEndArray();
            json.WriteStartObject("metadata");
            Write(json, "title", metadata.Title);
            json.WriteStartArray("authors");
            foreach (var author in metadata.Authors)
                Write(json, author);
            json.WriteEndArray();
            Write(json, "journal", metadata.Journal);
            Write(json, "year", metadata.Year);
            Write(json, "doi", metadata.Doi);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, string name, MetadataField? field)
    {
        json.WritePropertyName(name);
        if (field is null)
            json.WriteNullValue();
        else
            Write(json, field);
    }

    private static void Write(Utf8JsonWriter json, MetadataField field)
    {
        json.WriteStartObject();
        json.WriteString("value", field.Value);
        json.WriteNumber("confidence", field.Confidence);
        json.WriteString("quotation", field.Quotation);
        if (field.Place is null)
            json.WriteNull("box");
        else
        {
            json.WriteStartObject("box");
            SentenceLines.WriteBox(json, field.Place.Page, field.Place.Box);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
