namespace IhsMiner.Exchange.AnnotatedPdfs;

/// <summary>How text is marked; the names are those of PDF's annotations (ISO 32000-1, 12.5.6.10).</summary>
public enum AnnotationShape
{
    /// <summary>A colour that the letters shine through.</summary>
    Highlight,

    /// <summary>A line through it.</summary>
    StrikeOut,
}
