namespace IhsMiner.Classification;

/// <summary>
/// Brings a function's scores into line with other texts than it learned from: one shift for each class (<see cref="ShiftedFunction"/>), and
/// one temperature (<see cref="CalibratedFunction"/>). Both are the most probable ones where a shift is normal around 0 (maximum a posteriori).
/// </summary>
/// <param name="penalty">One over the variance of a shift, above 0.</param>
public sealed class Recalibration(double penalty)
{
    // Each step goes to the least of a parabola that lies above the loss, so none overshoots (Böhning 1992, 'Multinomial logistic regression
    // algorithm', lemma 2: the loss of one text bends by ½ at most). They end where none moves a shift by more than this.
    private const double SteepestBend = 0.5;
    private const int MostSteps = 500;
    private const double Still = 1e-7;

    /// <param name="vectors">At least one.</param>
    /// <param name="labels">The class of each, by number.</param>
    /// <returns>Temperature and shifts are rounded to 4 digits.</returns>
    public CalibratedFunction Fit(ScoringFunction function, IReadOnlyList<SparseVector> vectors, IReadOnlyList<int> labels)
    {
        var logs = vectors.Select(vector => Logs(function, vector)).ToArray();
        var shifts = new double[function.Classes];
        var temperature = TemperatureSearch.Best(LossAt);
        LossAt(temperature);
        return new(new ShiftedFunction(function, Array.ConvertAll(shifts, shift => Math.Round(shift, 4))), temperature);

        // Each search for the shifts begins where the last one ended: the loss is convex, so the way there changes nothing but the time.
        double LossAt(double temperature) => Shift(logs, labels, shifts, temperature);
    }

    /// <summary>Moves <paramref name="shifts"/> to the best at one temperature; returns −ln of their posterior there, up to a constant.</summary>
    private double Shift(double[][] logs, IReadOnlyList<int> labels, double[] shifts, double temperature)
    {
        var bend = (SteepestBend * logs.Length / (temperature * temperature)) + penalty;
        for (var step = 0; step < MostSteps; step++)
        {
            var (_, slopes) = Slopes(logs, labels, shifts, temperature);
            var moved = 0.0;
            for (var label = 0; label < shifts.Length; label++)
            {
                var move = slopes[label] / bend;
                shifts[label] -= move;
                moved = Math.Max(moved, Math.Abs(move));
            }

            if (moved < Still)
                break;
        }

        return Slopes(logs, labels, shifts, temperature).Loss;
    }

    private (double Loss, double[] Slopes) Slopes(
        double[][] logs, IReadOnlyList<int> labels, double[] shifts, double temperature)
    {
        var loss = penalty / 2 * shifts.Sum(shift => shift * shift);
        var slopes = Array.ConvertAll(shifts, shift => penalty * shift);
        var scores = new double[shifts.Length];
        for (var text = 0; text < logs.Length; text++)
        {
            for (var label = 0; label < scores.Length; label++)
                scores[label] = (logs[text][label] + shifts[label]) / temperature;
            var truth = scores[labels[text]];
            loss += Softmax.Apply(scores) - truth;
            for (var label = 0; label < scores.Length; label++)
                slopes[label] += (scores[label] - (label == labels[text] ? 1 : 0)) / temperature;
        }

        return (loss, slopes);
    }

    private static double[] Logs(ScoringFunction function, SparseVector vector)
    {
        var scores = new double[function.Classes];
        function.Score(vector, scores);
        return Array.ConvertAll(scores, score => Math.Log(Math.Max(score, double.Epsilon)));
    }
}
