namespace IhsMiner.Exchange.References;

/// <summary>A format that <see cref="ReferenceFile"/> reads.</summary>
internal enum ReferenceFormat
{
    Ris,
    Medline,
    BibTex,
    Csv,
}
