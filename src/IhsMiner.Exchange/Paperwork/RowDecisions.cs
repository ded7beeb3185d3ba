using IhsMiner.Updates;

namespace IhsMiner.Exchange.Paperwork;

/// <summary>What people decided on the rows that were proposed for the articles that join the chart.</summary>
/// <param name="Kept">Of those proposed, the ones of which a person said that they stay.</param>
/// <param name="LeftOut">Those of which a person said that they do not.</param>
internal sealed record RowDecisions(int Proposed, int Kept, int LeftOut)
{
    /// <summary>Those in the chart of which nobody has said anything yet.</summary>
    public int Undecided => Proposed - Kept - LeftOut;

    public static RowDecisions Of(ReviewUpdate update)
    {
        var rows = update.Added.SelectMany(article => article.Rows).ToList();
        return new(rows.Count, rows.Count(row => row.Decision == true), rows.Count(row => row.Decision == false));
    }

    /// <summary>For a sentence or a point of a list.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"Chart rows proposed: {Proposed}; kept by a person: {Kept}; left out by a person: {LeftOut}; in the chart and looked at by nobody yet: {Undecided}");
}
