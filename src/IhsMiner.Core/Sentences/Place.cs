using IhsMiner.Documents;

namespace IhsMiner.Sentences;

/// <summary>A rectangle on a numbered page, 1 for the first.</summary>
public sealed record Place(int Page, Box Box);
