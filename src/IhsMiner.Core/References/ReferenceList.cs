namespace IhsMiner.References;

/// <summary>The references of one file, and what a person should look at, both in the file's order.</summary>
public sealed record ReferenceList(IReadOnlyList<Reference> References, IReadOnlyList<ReferenceIssue> Issues);
