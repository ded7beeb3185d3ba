namespace IhsMiner.Documents;

/// <summary>
/// What the file says about itself in its information dictionary (ISO 32000-1, 14.3.3). Nobody checks it: titles are often file
/// names, authors often who typed. Null where the entry is missing or empty.
/// </summary>
public sealed record DocumentInfo(string? Title, string? Author, string? Subject)
{
    public static DocumentInfo None { get; } = new(null, null, null);
}
