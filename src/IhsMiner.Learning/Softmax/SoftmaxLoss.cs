using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using IhsMiner.Classification;
using MathNet.Numerics.LinearAlgebra;

namespace IhsMiner.Learning;

/// <summary>
/// The loss of softmax regression and its gradient (Bishop 2006, 'Pattern Recognition and Machine Learning', equations
/// 4.108 and 4.109, with a penalty on the squared weights). Parameters: a row of weights for each feature, then the row of biases; a row
/// is as long as <see cref="Stride"/>, and what is beyond the classes stays 0.
/// </summary>
public sealed class SoftmaxLoss(TrainingSet set, double penalty)
{
    // Four classes are added at a time, each by itself, so that the sums are the same on every processor.
    private static readonly int Lanes = Vector256<double>.Count;

    /// <summary>The classes, filled up to whole lanes.</summary>
    public int Stride { get; } = (set.Classes + Lanes - 1) / Lanes * Lanes;

    public int Parameters => (set.Features.Count + 1) * Stride;

    /// <summary>The loss at <paramref name="point"/> and its gradient there.</summary>
    public (double Loss, Vector<double> Gradient) At(Vector<double> point)
    {
        var parameters = point.AsArray() ?? point.ToArray();
        var gradient = new double[parameters.Length];
        var biases = set.Features.Count * Stride;
        var loss = 0.0;
        for (var i = 0; i < biases; i++)
        {
            loss += parameters[i] * parameters[i];
            gradient[i] = penalty * parameters[i];
        }

        loss *= penalty / 2;
        var scores = new double[Stride];
        for (var row = 0; row < set.Rows.Count; row++)
        {
            Score(set.Rows[row], parameters, biases, scores);
            var truth = scores[set.Labels[row]];
            loss += set.Weights[row] * (Softmax.Apply(scores.AsSpan(0, set.Classes)) - truth);
            scores[set.Labels[row]] -= 1;
            for (var label = 0; label < set.Classes; label++)
                scores[label] *= set.Weights[row];
            Descend(set.Rows[row], gradient, biases, scores);
        }

        return (loss, Vector<double>.Build.Dense(gradient));
    }

    /// <summary>Writes bias and weighted sum of each class to <paramref name="scores"/>; 0 beyond the classes.</summary>
    private void Score(SparseVector vector, double[] parameters, int biases, double[] scores)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(parameters);
        for (var lane = 0; lane < Stride; lane += Lanes)
        {
            var sum = Vector256.LoadUnsafe(ref first, (nuint)(biases + lane));
            for (var entry = 0; entry < vector.Indices.Length; entry++)
                sum += Vector256.LoadUnsafe(ref first, (nuint)((vector.Indices[entry] * Stride) + lane)) * vector.Values[entry];
            sum.CopyTo(scores, lane);
        }
    }

    /// <summary>Adds a row's part to the gradient.</summary>
    private void Descend(SparseVector vector, double[] gradient, int biases, double[] slopes)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(gradient);
        for (var lane = 0; lane < Stride; lane += Lanes)
        {
            var slope = Vector256.Create(slopes, lane);
            Add(ref first, biases + lane, slope);
            for (var entry = 0; entry < vector.Indices.Length; entry++)
                Add(ref first, (vector.Indices[entry] * Stride) + lane, slope * vector.Values[entry]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref double first, int offset, Vector256<double> summand) =>
        (Vector256.LoadUnsafe(ref first, (nuint)offset) + summand).StoreUnsafe(ref first, (nuint)offset);
}
