using IhsMiner.Classification;

namespace IhsMiner.Learning;

/// <summary>
/// The temperature under which scores are the best probabilities: the least weighted −ln p of the true classes (Guo et al. 2017, 'On
/// calibration of modern neural networks', section 4.2).
/// </summary>
public static class TemperatureFitting
{
    // A temperature between 1/20 and 20: what lies beyond is all but certain or all but even.
    private const double Widest = 3;

    // Golden section narrows by 0.618 a step: 40 steps leave a billionth of the interval.
    private const int Steps = 40;

    /// <param name="scores">One row a text, from a function that did not learn from it.</param>
    /// <param name="labels">The true class of each.</param>
    /// <param name="weights">How much each counts, above 0.</param>
    /// <returns>Rounded to 4 digits.</returns>
    public static double Fit(IReadOnlyList<double[]> scores, IReadOnlyList<int> labels, IReadOnlyList<double> weights)
    {
        var golden = (Math.Sqrt(5) - 1) / 2;
        double low = -Widest, high = Widest;
        for (var step = 0; step < Steps; step++)
        {
            var left = high - (golden * (high - low));
            var right = low + (golden * (high - low));
            if (Loss(Math.Exp(left)) <= Loss(Math.Exp(right)))
                high = right;
            else
                low = left;
        }

        return Math.Round(Math.Exp((low + high) / 2), 4);

        double Loss(double temperature)
        {
            var loss = 0.0;
            for (var row = 0; row < scores.Count; row++)
            {
                var scaled = (double[])scores[row].Clone();
                CalibratedFunction.Apply(scaled, temperature);
                loss -= weights[row] * Math.Log(Math.Max(scaled[labels[row]], double.Epsilon));
            }

            return loss;
        }
    }
}
