using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Sentences;

namespace IhsMiner.Updates;

/// <summary>A row that the model proposes for the chart.</summary>
/// <param name="Statement">As the chart would hold it, with coder, date, page, quotation and scores.</param>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Prediction">What it rests on.</param>
public sealed record ProposedRow(Statement Statement, Sentence Sentence, Prediction Prediction);
