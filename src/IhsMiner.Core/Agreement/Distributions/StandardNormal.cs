namespace IhsMiner.Agreement.Distributions;

/// <summary>The normal distribution with mean 0 and standard deviation 1.</summary>
public static class StandardNormal
{
    /// <summary>Beyond this many standard deviations lies less than a double can tell from nothing.</summary>
    private const double Edge = 8.5;

    /// <summary>Halvings of the range from −8.5 to 8.5 after which a double does not change any more.</summary>
    private const int Halvings = 60;

    private const double Density0 = 0.3989422804014327; // 1 / √(2π)

    /// <summary>
    /// The share below <paramref name="point"/>, by the Taylor series about 0 of Marsaglia (2004), section 2,
    /// doi:10.18637/jss.v011.i04.
    /// </summary>
    public static double Below(double point)
    {
        if (Math.Abs(point) > Edge)
            return point < 0 ? 0 : 1;
        double sum = 0;
        var term = point;
        for (var odd = 3; sum + term != sum; odd += 2)
        {
            sum += term;
            term *= point * point / odd;
        }

        return 0.5 + (sum * Density0 * Math.Exp(-point * point / 2));
    }

    /// <summary>The point below which a share lies; infinite for 0 and 1.</summary>
    /// <param name="share">From 0 to 1.</param>
    public static double Point(double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        if (share is 0 or 1)
            return share == 0 ? double.NegativeInfinity : double.PositiveInfinity;
        var (low, high) = (-Edge, Edge);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = Below(middle) < share ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
