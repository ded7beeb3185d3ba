namespace IhsMiner.Classification.Explanations;

/// <summary>Why a model gave one class.</summary>
/// <param name="Class">The class that is explained.</param>
/// <param name="Score">Its score, 0 to 1.</param>
/// <param name="Reasons">All that moved it, the strongest first, be it for or against the class.</param>
public sealed record DecisionExplanation(string Class, double Score, IReadOnlyList<Reason> Reasons);
