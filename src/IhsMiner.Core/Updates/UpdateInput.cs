using IhsMiner.Coding;
using IhsMiner.Models;
using IhsMiner.References;
using IhsMiner.Synthesis;
using IhsMiner.Updates.Eligibility;
using IhsMiner.Updates.Questions;

namespace IhsMiner.Updates;

/// <summary>What an update is made from, beside the new articles.</summary>
/// <param name="Chart">The review's chart as it is.</param>
/// <param name="References">Those of the new articles, in the files' order.</param>
/// <param name="Answers">What people answered to the questions of a run before.</param>
/// <param name="Date">Of the update, for the rows that it proposes.</param>
public sealed record UpdateInput(
    Chart Chart,
    Codebook Codebook,
    IReadOnlyList<Criterion> Criteria,
    IReadOnlyList<Reference> References,
    Answers Answers,
    Manifest Model,
    string Tool,
    DateOnly Date)
{
    /// <summary>The codebook's kinds, in the order in which the review prints their columns.</summary>
    public IReadOnlyList<Category> PrintedKinds { get; init; } = Codebook.Kinds;

    /// <summary>The stages that the review's synthesis tells apart; empty where it tells none.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];
}
