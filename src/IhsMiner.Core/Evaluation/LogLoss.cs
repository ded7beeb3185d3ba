using IhsMiner.Agreement;

namespace IhsMiner.Evaluation;

/// <summary>The mean −ln of the scores that a model gave to what is true: 0 for a model that is certain and right.</summary>
public static class LogLoss
{
    // Certain and wrong would be infinite: the floor that scikit-learn has.
    private const double Least = 1e-15;

    /// <summary>0 or more; undefined without a score.</summary>
    public static Statistic Of(IEnumerable<double?> likelihoods)
    {
        var known = likelihoods.OfType<double>().ToArray();
        return Statistic.Ratio(known.Sum(score => -Math.Log(Math.Max(score, Least))), known.Length, "no statement was scored");
    }
}
