namespace IhsMiner.Exchange.Workbooks;

/// <summary>How a cell of a workbook looks; the values are places in <see cref="WorkbookStyles"/>.</summary>
public enum CellLook : uint
{
    /// <summary>Wrapped, from the top.</summary>
    Plain,

    /// <summary>Bold on grey: a column's name.</summary>
    Heading,

    /// <summary>On faint orange: what a reader should see first.</summary>
    Marked,

    /// <summary>On faint yellow: empty, for a person to fill in.</summary>
    Input,

    /// <summary>Blue and underlined.</summary>
    Link,

    /// <summary>A score with two decimals.</summary>
    Score,
}
