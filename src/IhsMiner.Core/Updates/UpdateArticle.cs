using IhsMiner.Coding;
using IhsMiner.Updates.Duplicates;
using IhsMiner.Updates.Eligibility;
using IhsMiner.Updates.Particulars;

namespace IhsMiner.Updates;

/// <summary>A new article with all that was found out about it.</summary>
/// <param name="Source">As it was read.</param>
/// <param name="Article">As the chart would hold it; with the other's id where it is <see cref="Standing.Known"/>.</param>
/// <param name="Particulars">Where each of the article's particulars comes from.</param>
/// <param name="Reference">Its reference, if there is one.</param>
/// <param name="Duplicate">Whether the review has it already.</param>
/// <param name="Eligibility">One finding for each criterion of the review.</param>
/// <param name="Rows">The rows that the model proposes, in reading order, whatever the standing.</param>
public sealed record UpdateArticle(
    NewArticle Source,
    Standing Standing,
    Article Article,
    IReadOnlyList<Particular> Particulars,
    ReferenceFinding Reference,
    DuplicateFinding Duplicate,
    IReadOnlyList<EligibilityFinding> Eligibility,
    IReadOnlyList<ProposedRow> Rows)
{
    /// <summary>Those that nobody left out: what the chart takes of an article that is added.</summary>
    public IEnumerable<ProposedRow> KeptRows => Rows.Where(row => row.Decision != false);
}
