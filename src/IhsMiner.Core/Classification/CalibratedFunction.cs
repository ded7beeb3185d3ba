namespace IhsMiner.Classification;

/// <summary>
/// Another function's scores to the power 1 / temperature, brought back to sum 1: the order of the classes stays, and with a fitted
/// temperature the scores are probabilities (temperature scaling; Guo et al. 2017, 'On calibration of modern neural networks',
/// equation 9).
/// </summary>
/// <param name="Temperature">Above 0; above 1 it makes the scores more even.</param>
public sealed record CalibratedFunction(ScoringFunction Inner, double Temperature) : ScoringFunction
{
    public override int Classes => Inner.Classes;

    public override void Score(SparseVector vector, Span<double> scores)
    {
        Inner.Score(vector, scores);
        Apply(scores[..Classes], Temperature);
    }

    /// <summary>Scales scores in place.</summary>
    public static void Apply(Span<double> scores, double temperature)
    {
        // The least double keeps a score of 0 from becoming ln 0.
        for (var label = 0; label < scores.Length; label++)
            scores[label] = Math.Log(Math.Max(scores[label], double.Epsilon)) / temperature;
        Softmax.Apply(scores);
    }
}
