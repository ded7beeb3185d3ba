using IhsMiner.Exchange.Grids;

namespace IhsMiner.Exchange.Imports;

/// <summary>A column of a chart that has a heading: particulars of the article, statements of one kind, or neither.</summary>
/// <param name="Index">0 for A.</param>
/// <param name="Kind">A kind's id, or null.</param>
internal sealed record HeaderColumn(int Index, string Heading, Field? Field, string? Kind)
{
    public bool IsKnown => Field is not null || Kind is not null;

    /// <summary>Letter and heading, for issues.</summary>
    public string Label => $"{ColumnLetters.Of(Index)} '{OneLine.Of(Heading)}'";
}
