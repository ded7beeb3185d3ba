using IhsMiner.Classification;
using MathNet.Numerics.LinearAlgebra;

namespace IhsMiner.Learning;

/// <summary>
/// The loss of softmax regression and its gradient (Bishop 2006, 'Pattern Recognition and Machine Learning', equations
/// 4.108 and 4.109, with a penalty on the squared weights). Parameters: features × classes weights, then the biases.
/// </summary>
public sealed class SoftmaxLoss(TrainingSet set, double penalty)
{
    public int Parameters => (set.Features.Count + 1) * set.Classes;

    /// <summary>The loss at <paramref name="point"/> and its gradient there.</summary>
    public (double Loss, Vector<double> Gradient) At(Vector<double> point)
    {
        var parameters = point.AsArray() ?? point.ToArray();
        var gradient = new double[parameters.Length];
        var biases = set.Features.Count * set.Classes;
        var loss = 0.0;
        for (var i = 0; i < biases; i++)
        {
            loss += parameters[i] * parameters[i];
            gradient[i] = penalty * parameters[i];
        }

        loss *= penalty / 2;
        var scores = new double[set.Classes];
        for (var row = 0; row < set.Rows.Count; row++)
            loss += Row(row, parameters, gradient, biases, scores);
        return (loss, Vector<double>.Build.Dense(gradient));
    }

    private double Row(int row, double[] parameters, double[] gradient, int biases, double[] scores)
    {
        var vector = set.Rows[row];
        Array.Copy(parameters, biases, scores, 0, set.Classes);
        for (var entry = 0; entry < vector.Indices.Length; entry++)
        {
            var weights = parameters.AsSpan(vector.Indices[entry] * set.Classes, set.Classes);
            for (var label = 0; label < weights.Length; label++)
                scores[label] += vector.Values[entry] * weights[label];
        }

        var truth = scores[set.Labels[row]];
        var loss = set.Weights[row] * (Softmax.Apply(scores) - truth);
        scores[set.Labels[row]] -= 1;
        for (var label = 0; label < scores.Length; label++)
            gradient[biases + label] += scores[label] *= set.Weights[row];
        for (var entry = 0; entry < vector.Indices.Length; entry++)
        {
            var slopes = gradient.AsSpan(vector.Indices[entry] * set.Classes, set.Classes);
            for (var label = 0; label < slopes.Length; label++)
                slopes[label] += vector.Values[entry] * scores[label];
        }

        return loss;
    }
}
