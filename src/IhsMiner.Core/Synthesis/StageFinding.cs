namespace IhsMiner.Synthesis;

/// <summary>The stages of which a statement's own words speak.</summary>
/// <param name="Stages">In the review's order; empty where the words do not say.</param>
/// <param name="Because">The phrases that were found, in the order of the stages.</param>
public sealed record StageFinding(IReadOnlyList<Stage> Stages, IReadOnlyList<string> Because);
