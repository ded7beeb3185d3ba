namespace IhsMiner.Documents;

/// <summary>
/// A page's words in the order in which the page draws them (content order).
/// </summary>
/// <param name="Number">1 for the first page of the file.</param>
/// <param name="Width">In points, as a reader sees the page (its /Rotate applied).</param>
/// <param name="Height">In points, likewise.</param>
/// <param name="Rotation">The page's own /Rotate: 0, 90, 180 or 270 degrees clockwise.</param>
/// <param name="Words">Content order; empty where the page has no text.</param>
public sealed record Page(int Number, double Width, double Height, int Rotation, IReadOnlyList<Word> Words)
{
    /// <summary>
    /// Characters that the page draws and that the PDF gives no letter for: control characters, which no word holds.
    /// </summary>
    public int Unmapped { get; init; }

    /// <summary>True where the reader could not make out what the page draws: words are missing, or all of them.</summary>
    public bool IsUnread { get; init; }

    /// <summary>True where the words were recognised in a picture of the page (OCR): they may be misread.</summary>
    public bool IsRecognised { get; init; }
}
