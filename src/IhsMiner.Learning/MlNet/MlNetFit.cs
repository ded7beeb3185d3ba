using IhsMiner.Classification;
using Microsoft.ML;

namespace IhsMiner.Learning;

/// <summary>What ML.NET learned, and the same compiled.</summary>
/// <param name="Function">Scores as the transformers do, without ML.NET.</param>
/// <param name="Transformers">One that scores all classes; or one for each class, where each is held against the rest.</param>
internal sealed record MlNetFit(ScoringFunction Function, IReadOnlyList<ITransformer> Transformers);
