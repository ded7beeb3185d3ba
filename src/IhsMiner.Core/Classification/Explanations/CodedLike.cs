namespace IhsMiner.Classification.Explanations;

/// <summary>A coded text that is like another text.</summary>
/// <param name="Cosine">Between their word n-grams, above 0 and at most 1.</param>
public sealed record CodedLike(CodedText Coded, double Cosine);
