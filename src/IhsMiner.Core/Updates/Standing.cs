namespace IhsMiner.Updates;

/// <summary>What becomes of a new article. Exports print the name in lower case.</summary>
public enum Standing
{
    /// <summary>It joins the chart, as a proposal.</summary>
    Added,

    /// <summary>The review, or an input before it, is the same article.</summary>
    Known,

    /// <summary>A person has to say first whether it is the same as another: it waits outside the chart.</summary>
    Asked,

    /// <summary>A person said that it does not meet a criterion.</summary>
    Excluded,
}
