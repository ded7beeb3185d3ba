using System.Text.Json;
using IhsMiner.Documents;
using IhsMiner.Exchange.Tables;
using IhsMiner.Sentences;

namespace IhsMiner.Exchange.Sentences;

/// <summary>
/// Sentences as JSON lines, one object each: <c>document, page, boxes, role, section, lead_in, text, start, end, recognised</c>. Boxes are in points
/// from the page's top left, rounded to 0.1 pt, which is finer than any reader can point at.
/// </summary>
public static class SentenceLines
{
    public static void Write(TextWriter writer, Document document, IEnumerable<Sentence> sentences)
    {
        var recognised = new RecognisedText(document);
        JsonLines.WriteObjects(writer, sentences, (json, sentence) =>
        {
            json.WriteString("document", document.Name);
            json.WriteNumber("page", sentence.Page);
            WriteBoxes(json, sentence.Places);
            json.WriteString("role", sentence.Role.ToString().ToLowerInvariant());
            json.WriteString("section", sentence.Section);
            json.WriteString("lead_in", sentence.LeadIn);
            json.WriteString("text", sentence.Text);
            json.WriteNumber("start", sentence.Start);
            json.WriteNumber("end", sentence.End);
            json.WriteBoolean("recognised", recognised.Holds(sentence));
        });
    }

    private static void WriteBoxes(Utf8JsonWriter json, IReadOnlyList<Place> places)
    {
        json.WriteStartArray("boxes");
        foreach (var (page, box) in places)
        {
            json.WriteStartObject();
            WriteBox(json, page, box);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The properties of a box on its page.</summary>
    internal static void WriteBox(Utf8JsonWriter json, int page, Box box)
    {
        json.WriteNumber("page", page);
        json.WriteNumber("left", Rounded(box.Left));
        json.WriteNumber("top", Rounded(box.Top));
        json.WriteNumber("right", Rounded(box.Right));
        json.WriteNumber("bottom", Rounded(box.Bottom));
    }

    // Adding zero turns a negative zero into zero.
    private static double Rounded(double points) => Math.Round(points, 1) + 0.0;
}
