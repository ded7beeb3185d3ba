namespace IhsMiner.Evaluation;

/// <summary>One point of a learning curve.</summary>
/// <param name="TrainingArticles">How many articles each model learned from beside the codebook; 0 for the codebook alone.</param>
/// <param name="Evaluation">Of every statement of the chart, each by a model that had not seen its article.</param>
public sealed record LearningPoint(int TrainingArticles, ChartEvaluation Evaluation);
