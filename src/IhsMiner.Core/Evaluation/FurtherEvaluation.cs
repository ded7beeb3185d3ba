using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Evaluation;

/// <summary>What takes many more models than one a fold.</summary>
/// <param name="Detection">'States a factor', on the codebook's passages.</param>
/// <param name="LearningCurve">Agreement against the number of articles learned from.</param>
/// <param name="Triage">What can be left to the model, for theme, kind and both at each target.</param>
public sealed record FurtherEvaluation(Detection Detection, LearningCurve LearningCurve, IReadOnlyList<Triage> Triage);
