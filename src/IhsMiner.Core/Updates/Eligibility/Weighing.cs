namespace IhsMiner.Updates.Eligibility;

/// <summary>Weighs what speaks for a criterion against what speaks against it.</summary>
internal static class Weighing
{
    /// <summary>From here on one side has it: one piece of evidence and none against it, or two to each one against it and more.</summary>
    private const double Enough = 2.0 / 3;

    /// <summary>
    /// The side that has more, and its share by Laplace's rule of succession, (n + 1) / (n + m + 2), which grows with the evidence;
    /// open where that is too little.
    /// </summary>
    public static (Verdict Verdict, double? Confidence) Of(int forIt, int against)
    {
        var share = (Math.Max(forIt, against) + 1.0) / (forIt + against + 2);
        return share < Enough ? (Verdict.Open, null)
            : (forIt > against ? Verdict.For : Verdict.Against, Math.Floor(share * 100) / 100);
    }
}
