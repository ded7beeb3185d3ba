namespace IhsMiner.References;

/// <summary>One line of a reference that has no place of its own in <see cref="Reference"/>.</summary>
/// <param name="Name">The format's: a RIS tag such as <c>SN</c>, a MEDLINE tag such as <c>PMID</c>, a BibTeX field or a column.</param>
public sealed record ReferenceField(string Name, string Text);
