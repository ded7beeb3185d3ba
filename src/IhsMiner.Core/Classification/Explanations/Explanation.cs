namespace IhsMiner.Classification.Explanations;

/// <summary>Why a model said what it said of a text.</summary>
/// <param name="Factor">Why the text states a factor: the class is always <c>yes</c>.</param>
/// <param name="Kind">Why it is of the best kind.</param>
/// <param name="Theme">Why it is of the best theme.</param>
public sealed record Explanation(DecisionExplanation Factor, DecisionExplanation Kind, DecisionExplanation Theme);
