namespace IhsMiner.Duplicates;

/// <summary>What near-duplicates are told by.</summary>
/// <param name="Document">Its place in the list of inputs, 1 for the first.</param>
/// <param name="Title">See <see cref="TitleKey"/>; empty where the document has no title.</param>
/// <param name="Signature">See <see cref="MinHash"/>.</param>
public sealed record Print(int Document, string Title, IReadOnlyList<uint> Signature);
