using Microsoft.ML.Data;

namespace IhsMiner.Learning;

/// <summary>One row as ML.NET reads it; the properties' names are the columns'.</summary>
/// <param name="Features">The vector, in the single precision that ML.NET computes in.</param>
/// <param name="Label">The class number, 0-based as in a training set: the raw value of a key.</param>
/// <param name="IsAnswer">Whether the row is of the class asked for, where one class is held against the rest.</param>
/// <param name="Weight">How much the row counts, above 0.</param>
internal sealed record TrainingRow(VBuffer<float> Features, uint Label, bool IsAnswer, float Weight);
