namespace IhsMiner.Updates.Eligibility;

/// <summary>What a new article says of one criterion.</summary>
/// <param name="Confidence">0 to 1: ranks how sure the verdict is, and is no probability; null where it is open or a reference says it.</param>
/// <param name="Because">In a few words.</param>
/// <param name="Evidence">At most three pieces, the most telling first; empty where nothing says anything.</param>
/// <param name="Decision">Whether a person said that the article meets it; null where nobody decided yet.</param>
public sealed record EligibilityFinding(
    Criterion Criterion, Verdict Verdict, double? Confidence, string Because, IReadOnlyList<Evidence> Evidence, bool? Decision = null)
{
    /// <summary>How many pieces of evidence a person is shown.</summary>
    public const int MostEvidence = 3;
}
