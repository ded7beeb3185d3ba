using System.Globalization;
using IhsMiner.Classification;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace IhsMiner.Learning;

/// <summary>ML.NET's maximum entropy models, which are softmax regressions, as linear functions.</summary>
internal static class LinearCompilation
{
    /// <param name="features">How many features there are; ML.NET's model may have one more that is always 0.</param>
    public static LinearFunction Of(MaximumEntropyModelParameters model, int features)
    {
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out var classes);
        double[][] columns = [.. weights.Select(column => column.DenseValues().Select(Shortest).ToArray())];
        return new(
            [.. model.GetBiases().Select(Shortest)],
            [.. Enumerable.Range(0, features).Select(feature =>
                Enumerable.Range(0, classes).Select(label => columns[label][feature]).ToArray())]);
    }

    /// <summary>The shortest decimal number that is this one in single precision: half as many digits in a model file.</summary>
    private static double Shortest(float number) =>
        double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
