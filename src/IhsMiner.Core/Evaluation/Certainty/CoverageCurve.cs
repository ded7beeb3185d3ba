namespace IhsMiner.Evaluation.Certainty;

/// <summary>For a field, agreement against the share of statements whose code is taken over from the model.</summary>
/// <param name="Field">A <see cref="Evaluation.Field.Name"/>.</param>
/// <param name="Points">From the most certain answers to all.</param>
public sealed record CoverageCurve(string Field, IReadOnlyList<CoveragePoint> Points)
{
    /// <summary>One for each field.</summary>
    public static IReadOnlyList<CoverageCurve> Of(IReadOnlyList<Answer> answers) =>
        [.. Evaluation.Field.All.Select(field => new CoverageCurve(field.Name, CoveragePoint.Of(field, answers)))];
}
