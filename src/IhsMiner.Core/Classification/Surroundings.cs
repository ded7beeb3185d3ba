namespace IhsMiner.Classification;

/// <summary>
/// What the sentences around a sentence say of it: factors stand together, and whole documents have few. To a sentence's log odds
/// come those of the sentence before, those of the one after, and the mean of the further ones near it, each less what is usual, times a weight.
/// </summary>
/// <param name="Weight">0 or more; 0 leaves every sentence to itself.</param>
/// <param name="Usual">The mean log odds of sentences.</param>
public sealed record Surroundings(double Weight, double Usual)
{
    // As far as the runs of eight sentences go on which the weight was looked at.
    private const int Reach = 7;

    /// <summary>The scores of a document's sentences, in reading order, each in the light of the others.</summary>
    /// <param name="scores">Each sentence's own, 0 to 1.</param>
    public IReadOnlyList<double> Apply(IReadOnlyList<double> scores)
    {
        double[] beyond = [.. scores.Select(score => LogOdds.Of(score) - Usual)];
        return [.. scores.Select((score, place) => LogOdds.ToScore(LogOdds.Of(score) + (Weight * Said(beyond, place))))];
    }

    private static double Said(double[] beyond, int place)
    {
        var (further, count) = (0.0, 0);
        for (var other = Math.Max(0, place - Reach); other <= Math.Min(beyond.Length - 1, place + Reach); other++)
            if (Math.Abs(other - place) > 1)
                (further, count) = (further + beyond[other], count + 1);
        return (place > 0 ? beyond[place - 1] : 0)
            + (place + 1 < beyond.Length ? beyond[place + 1] : 0)
            + (count > 0 ? further / count : 0);
    }
}
