namespace IhsMiner.Documents;

/// <summary>One PDF, read: what every later result points back into.</summary>
/// <param name="Name">The file's name without its folder.</param>
/// <param name="Sha256">The file's SHA-256, 64 lower-case hexadecimal digits.</param>
/// <param name="Pages">All pages, in order.</param>
public sealed record Document(string Name, string Sha256, IReadOnlyList<Page> Pages)
{
    public DocumentInfo Info { get; init; } = DocumentInfo.None;
}
