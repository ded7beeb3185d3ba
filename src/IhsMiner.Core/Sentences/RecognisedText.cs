using IhsMiner.Documents;

namespace IhsMiner.Sentences;

/// <summary>Tells which sentences of a document text recognition (OCR) has read, wholly or in part.</summary>
public sealed class RecognisedText(Document document)
{
    private readonly HashSet<int> pages = [.. document.Pages.Where(page => page.IsRecognised).Select(page => page.Number)];

    public bool Holds(Sentence sentence) => sentence.Places.Any(place => pages.Contains(place.Page));
}
