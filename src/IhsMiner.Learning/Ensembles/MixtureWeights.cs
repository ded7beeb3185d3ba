namespace IhsMiner.Learning;

/// <summary>
/// The weights under which the mean of several probabilities of the true class has the least weighted −ln: maximum likelihood of a
/// mixture, by expectation and maximisation (Dempster, Laird and Rubin 1977, section 4.3).
/// </summary>
public static class MixtureWeights
{
    // The loss is convex in the weights; after 200 steps they stand still in the third digit.
    private const int Steps = 200;

    /// <param name="likelihoods">For each text, each member's probability of its true class.</param>
    /// <param name="weights">How much each text counts, above 0.</param>
    /// <returns>One a member, 0 or more, to 3 digits; 1 in sum.</returns>
    public static double[] Fit(IReadOnlyList<double[]> likelihoods, IReadOnlyList<double> weights)
    {
        var members = likelihoods[0].Length;
        var mixture = Enumerable.Repeat(1.0 / members, members).ToArray();
        for (var step = 0; step < Steps; step++)
        {
            var shares = new double[members];
            for (var row = 0; row < likelihoods.Count; row++)
            {
                var sum = 0.0;
                for (var member = 0; member < members; member++)
                    sum += mixture[member] * likelihoods[row][member];
                for (var member = 0; member < members && sum > 0; member++)
                    shares[member] += weights[row] * mixture[member] * likelihoods[row][member] / sum;
            }

            var all = shares.Sum();
            mixture = all > 0 ? Array.ConvertAll(shares, share => share / all) : mixture;
        }

        var rounded = Array.ConvertAll(mixture, weight => Math.Round(weight, 3));
        rounded[Array.IndexOf(rounded, rounded.Max())] += Math.Round(1 - rounded.Sum(), 3);
        return rounded;
    }
}
