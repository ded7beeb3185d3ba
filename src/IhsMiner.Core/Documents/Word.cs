namespace IhsMiner.Documents;

/// <summary>
/// One word as a PDF reader found it: never empty, without white space. The height of its box goes from the ascent to
/// the descent of its font, about 1.2 times the font size, whichever reader found it.
/// </summary>
/// <param name="Text">The characters as the PDF maps them, not normalised; only Latin ligatures (ﬁ) are spelt out.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Upright">False where the text runs up or down the page (a rotated margin strip).</param>
public sealed record Word(string Text, Box Box, bool Upright = true);
