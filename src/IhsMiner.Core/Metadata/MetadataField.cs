using IhsMiner.Sentences;

namespace IhsMiner.Metadata;

/// <summary>One thing that a document says of itself, and where it says so.</summary>
/// <param name="Value">As a reference list would have it.</param>
/// <param name="Confidence">0 to 1: ranks how sure the finding is, see <see cref="Certainty"/>; no probability.</param>
/// <param name="Quotation">The words of the document, or of its information dictionary, that it was taken from.</param>
/// <param name="Place">Where the words stand; null where only the information dictionary holds them.</param>
public sealed record MetadataField(string Value, double Confidence, string Quotation, Place? Place);
