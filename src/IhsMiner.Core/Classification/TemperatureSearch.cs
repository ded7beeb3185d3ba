namespace IhsMiner.Classification;

/// <summary>Finds the temperature of the least loss by golden section (Kiefer 1953, doi 10.1090/S0002-9939-1953-0055639-3).</summary>
public static class TemperatureSearch
{
    // A temperature between 1/20 and 20: what lies beyond is all but certain or all but even.
    private const double Widest = 3;

    // Each step leaves 0.618 of the interval: 30 leave a three-millionth, less than the rounding.
    private const int Steps = 30;

    /// <param name="loss">Of a temperature; with one least only.</param>
    /// <returns>Rounded to 4 digits.</returns>
    public static double Best(Func<double, double> loss)
    {
        var golden = (Math.Sqrt(5) - 1) / 2;
        double low = -Widest, high = Widest;
        for (var step = 0; step < Steps; step++)
        {
            var left = high - (golden * (high - low));
            var right = low + (golden * (high - low));
            if (loss(Math.Exp(left)) <= loss(Math.Exp(right)))
                high = right;
            else
                low = left;
        }

        return Math.Round(Math.Exp((low + high) / 2), 4);
    }
}
