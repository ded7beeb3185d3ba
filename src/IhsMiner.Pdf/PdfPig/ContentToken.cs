namespace IhsMiner.Pdf.PdfPig;

/// <summary>What stands next in a content stream.</summary>
internal enum ContentToken
{
    End,

    /// <summary>Something that is not as it should be, or too rare to be worth code.</summary>
    Odd,

    Number,

    Name,

    /// <summary>A string, literal or hexadecimal.</summary>
    Text,

    ArrayStart,

    ArrayEnd,

    Dictionary,

    Operator,
}
