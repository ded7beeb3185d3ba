namespace IhsMiner.Agreement.Distributions;

/// <summary>Student's t distribution with a whole number of degrees of freedom.</summary>
public static class StudentT
{
    /// <summary>Halvings of a right angle after which a double does not change any more.</summary>
    private const int Halvings = 60;

    /// <summary>The point that lies above <paramref name="share"/> of the distribution's absolute values.</summary>
    /// <param name="share">From 0, below 1; 0.95 gives the factor of a 95 % interval.</param>
    /// <param name="freedom">Degrees of freedom, at least 1.</param>
    public static double Point(double share, int freedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(freedom, 1);
        var (low, high) = (0.0, Math.PI / 2);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = Within(middle, freedom) < share ? (middle, high) : (low, middle);
        }

        return Math.Sqrt(freedom) * Math.Tan((low + high) / 2);
    }

    /// <summary>
    /// The share of absolute values below √ν tan θ: equations 26.7.3 and 26.7.4 of Abramowitz and Stegun (1964), Handbook of
    /// Mathematical Functions. Their sums end with cos^(ν−2) θ, or earlier where terms no longer count.
    /// </summary>
    private static double Within(double angle, int freedom)
    {
        var (sine, cosine) = Math.SinCos(angle);
        var isOdd = freedom % 2 == 1;
        double sum = 0;
        var term = isOdd ? cosine : 1;
        for (var power = isOdd ? 1 : 0; power <= freedom - 2 && sum + term != sum; power += 2)
        {
            sum += term;
            term *= cosine * cosine * (power + 1) / (power + 2);
        }

        return isOdd ? 2 / Math.PI * (angle + (sine * sum)) : sine * sum;
    }
}
