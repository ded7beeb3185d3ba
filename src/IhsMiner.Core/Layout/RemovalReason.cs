namespace IhsMiner.Layout;

/// <summary>Why text was kept out of the sentences. Exports print the name in kebab-case.</summary>
public enum RemovalReason
{
    /// <summary>A line at the top or foot of the page that recurs from page to page.</summary>
    RunningHead,

    /// <summary>A page number.</summary>
    PageNumber,

    /// <summary>Text that runs up or down the margin.</summary>
    MarginStrip,

    /// <summary>The hyphen at the end of a line whose word goes on in the next.</summary>
    LineEndHyphen,

    /// <summary>A raised citation number.</summary>
    CitationMark,

    /// <summary>The bullet or number of a list item.</summary>
    ListMarker,

    /// <summary>What shows nothing: a soft hyphen, a control character, a word drawn to hold a place.</summary>
    Invisible,

    /// <summary>The number of a line, in a manuscript that counts its lines.</summary>
    LineNumber,

    /// <summary>Large words printed across the text.</summary>
    Watermark,

    /// <summary>A word drawn a second time on nearly the same spot, to make it look bold.</summary>
    Overprint,

    /// <summary>All text of a page whose text layer does not say what the page shows.</summary>
    Garbled,
}
