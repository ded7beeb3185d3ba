namespace IhsMiner.Evaluation;

/// <summary>A sentence of the codebook's passages, and what a model said of it that had not seen its passage.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Truth">Whether it states a factor.</param>
/// <param name="Said">Whether the model says so, at its own threshold.</param>
/// <param name="Score">The model's score of that, 0 to 1.</param>
public sealed record DetectedSentence(string Passage, bool Truth, bool Said, double Score);
