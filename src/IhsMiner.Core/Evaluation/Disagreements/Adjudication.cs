namespace IhsMiner.Evaluation.Disagreements;

/// <summary>What a person decided who looked at a disagreement again.</summary>
/// <param name="Id">The statement's; see <see cref="StatementIds"/>.</param>
/// <param name="Kind">A kind's id, or null where nothing was decided.</param>
/// <param name="Theme">A theme's id, or null where nothing was decided.</param>
/// <param name="Comment">For people.</param>
public sealed record Adjudication(string Id, string? Kind, string? Theme, string Comment);
