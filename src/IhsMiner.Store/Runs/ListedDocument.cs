namespace IhsMiner.Store.Runs;

/// <summary>One input of a run.</summary>
/// <param name="Id">Its place in the list of inputs, 1 for the first.</param>
/// <param name="Path">As named.</param>
/// <param name="Settled">What is known of it without reading it, such as a folder that cannot be opened; else null.</param>
public sealed record ListedDocument(int Id, string Path, DocumentResult? Settled = null);
