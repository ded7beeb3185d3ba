namespace IhsMiner.Exchange.References;

/// <summary>An entry of a BibTeX file, its values still in TeX.</summary>
/// <param name="Type">Lower case: <c>article</c>, <c>string</c>.</param>
/// <param name="Key">By which documents cite it; may be empty.</param>
/// <param name="Fields">With lower-case names.</param>
internal sealed record BibTexEntry(int Line, string Type, string Key, IReadOnlyList<RawField> Fields);
