namespace IhsMiner.Evaluation.Certainty;

/// <summary>What taking over the most certain answers alone comes to.</summary>
/// <param name="Coded">The share of answers taken over, above 0, up to 1.</param>
/// <param name="Agreement">The share of those on which model and people agree, 0 to 1.</param>
public sealed record CoveragePoint(double Coded, double Agreement)
{
    /// <summary>
    /// From the most certain answers to all, one point for each score that occurs (El-Yaniv and Wiener 2010, 'On the foundations of
    /// noise-free selective classification', the risk–coverage curve turned round). No threshold is chosen: it shows what there is to
    /// choose from.
    /// </summary>
    public static IReadOnlyList<CoveragePoint> Of(Field field, IReadOnlyList<Answer> answers)
    {
        var points = new List<CoveragePoint>();
        var coded = answers.Where(field.IsCoded).ToArray();
        double taken = 0, agreed = 0;
        foreach (var tied in coded.GroupBy(field.Score).OrderByDescending(group => group.Key))
        {
            taken += tied.Count();
            agreed += tied.Count(field.IsAgreed);
            points.Add(new(taken / coded.Length, agreed / taken));
        }

        return points;
    }
}
