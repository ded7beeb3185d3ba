using IhsMiner.Classification;
using IhsMiner.Sentences;

namespace IhsMiner.Updates;

/// <summary>A sentence of a new article, and what the model says of it.</summary>
/// <param name="Prediction">Null where the sentence is none of prose: a heading, a reference, a table.</param>
public sealed record CodedSentence(Sentence Sentence, Prediction? Prediction);
