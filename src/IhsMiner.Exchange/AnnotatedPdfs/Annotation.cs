using IhsMiner.Documents;

namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>A mark on text of a page, with a note that readers show beside it.</summary>
/// <param name="Page">1 for the first.</param>
/// <param name="Boxes">One for each line, in reading order, at least one.</param>
/// <param name="Colour">As in <c>#0072b2</c>.</param>
/// <param name="Note">What it says; line ends are <c>\n</c>.</param>
public sealed record Annotation(int Page, IReadOnlyList<Box> Boxes, AnnotationShape Shape, string Colour, string Note)
{
    /// <summary>What the note is about, or nothing.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Who made it: a coder's name, or nothing.</summary>
    public string Author { get; init; } = "";

    /// <summary>Whether what it marks starts here, rather than on an earlier page.</summary>
    public bool Starts { get; init; } = true;
}
