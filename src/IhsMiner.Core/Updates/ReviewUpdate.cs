using IhsMiner.Coding;
using IhsMiner.Models;
using IhsMiner.References;
using IhsMiner.Synthesis;
using IhsMiner.Updates.Changes;
using IhsMiner.Updates.Eligibility;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Updates;

/// <summary>A review, and what would bring it up to date: what every output of an update is made from.</summary>
/// <param name="Codebook">The review's.</param>
/// <param name="Criteria">The review's; empty where nobody wrote them down.</param>
/// <param name="Before">The chart as it was; every statement says who coded it.</param>
/// <param name="After">The chart with the articles that were added.</param>
/// <param name="Articles">All new articles that were read, in the order of the inputs.</param>
/// <param name="Unread">The inputs from which nothing could be read.</param>
/// <param name="References">All that were given.</param>
/// <param name="Unmatched">Those of them that are no new article's.</param>
/// <param name="Questions">What a person decides, in the order of the articles; answered ones among them.</param>
/// <param name="Model">The model that proposes, and where it comes from.</param>
/// <param name="Tool">The program's version.</param>
/// <param name="Date">When the update was made.</param>
public sealed record ReviewUpdate(
    Codebook Codebook,
    IReadOnlyList<Criterion> Criteria,
    Chart Before,
    Chart After,
    IReadOnlyList<UpdateArticle> Articles,
    IReadOnlyList<UnreadInput> Unread,
    IReadOnlyList<Reference> References,
    IReadOnlyList<Reference> Unmatched,
    IReadOnlyList<Question> Questions,
    Manifest Model,
    string Tool,
    DateOnly Date)
{
    /// <summary>The codebook's kinds, in the order in which the review prints their columns.</summary>
    public IReadOnlyList<Category> PrintedKinds { get; init; } = Codebook.Kinds;

    /// <summary>What the chart says after the update, by theme and kind.</summary>
    public IReadOnlyList<SynthesisEntry> Synthesis { get; init; } = [];

    /// <summary>What the update changes, by theme and by kind.</summary>
    public IReadOnlyList<CategoryChange> Changes { get; init; } = [];

    /// <summary>The proposed rows of all articles that the review did not have, each beside the earlier one most like it.</summary>
    public IReadOnlyList<NewStatement> Statements { get; init; } = [];

    /// <summary>The articles that join the chart.</summary>
    public IEnumerable<UpdateArticle> Added => Articles.Where(article => article.Standing == Standing.Added);
}
