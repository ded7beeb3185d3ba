namespace IhsMiner.Layout;

/// <summary>What a block is in its document. Exports print the name in lower case.</summary>
public enum Role
{
    Title,
    Abstract,
    Heading,
    Body,
    List,
    Table,
    Caption,
    Reference,

    /// <summary>Text about the document rather than of it: affiliations, licence notes, side boxes, received dates.</summary>
    Furniture,
}
