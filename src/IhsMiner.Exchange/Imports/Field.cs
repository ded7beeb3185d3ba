namespace IhsMiner.Exchange.Imports;

/// <summary>What a chart's column may say of an article.</summary>
internal enum Field
{
    Authors,
    Year,
    Title,
    Database,
    Journal,
    StudyType,
    Link,
    Id,
    Note,
}
