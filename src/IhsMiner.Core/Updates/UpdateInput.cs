using IhsMiner.Coding;
using IhsMiner.Models;
using IhsMiner.References;
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
    DateOnly Date);
