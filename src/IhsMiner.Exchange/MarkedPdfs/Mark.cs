using IhsMiner.Documents;

namespace IhsMiner.Exchange.MarkedPdfs;

/// <summary>A rectangle to draw on a page: one line of a sentence, or text that was kept out.</summary>
/// <param name="Page">1 for the first.</param>
/// <param name="Colour">A place in <see cref="MarkColours"/>.</param>
/// <param name="Starts">Whether a sentence starts here.</param>
public sealed record Mark(int Page, Box Box, int Colour, bool Starts);
