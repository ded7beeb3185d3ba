using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Sentences;

namespace IhsMiner.Updates;

/// <summary>A row that the model proposes for the chart.</summary>
/// <param name="Statement">As the chart would hold it, with coder, date, page, quotation and scores.</param>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Prediction">What it rests on.</param>
/// <param name="QuestionId">What an answer names that keeps the row or leaves it out.</param>
/// <param name="Decision">Whether a person keeps it; null where nobody decided yet.</param>
public sealed record ProposedRow(Statement Statement, Sentence Sentence, Prediction Prediction, string QuestionId, bool? Decision);
