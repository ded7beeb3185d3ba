using IhsMiner.Classification;

namespace IhsMiner.Learning;

/// <summary>
/// The temperature under which scores are the best probabilities: the least weighted −ln p of the true classes (Guo et al. 2017, 'On
/// calibration of modern neural networks', section 4.2).
/// </summary>
public static class TemperatureFitting
{
    /// <param name="scores">One row a text, from a function that did not learn from it.</param>
    /// <param name="labels">The true class of each.</param>
    /// <param name="weights">How much each counts, above 0.</param>
    /// <returns>Rounded to 4 digits.</returns>
    public static double Fit(IReadOnlyList<double[]> scores, IReadOnlyList<int> labels, IReadOnlyList<double> weights) =>
        TemperatureSearch.Best(temperature =>
        {
            var loss = 0.0;
            for (var row = 0; row < scores.Count; row++)
            {
                var scaled = (double[])scores[row].Clone();
                CalibratedFunction.Apply(scaled, temperature);
                loss -= weights[row] * Math.Log(Math.Max(scaled[labels[row]], double.Epsilon));
            }

            return loss;
        });
}
