namespace IhsMiner.Exchange.Qda;

/// <summary>
/// A project of qualitative data analysis, as NVivo, ATLAS.ti, MAXQDA and QualCoder exchange it (REFI-QDA 1.0): coders, codes, texts
/// and who coded what in them.
/// </summary>
/// <param name="Origin">The program that wrote it.</param>
/// <param name="Users">The coders: people, and models as <c>model:…@…</c>.</param>
/// <param name="Codes">The topmost ones, in order.</param>
public sealed record QdaProject(
    string Name, string Origin, IReadOnlyList<QdaUser> Users, IReadOnlyList<QdaCode> Codes, IReadOnlyList<QdaSource> Sources)
{
    public string? Description { get; init; }

    /// <summary>When it was made, or null where that is not said.</summary>
    public DateTimeOffset? Created { get; init; }
}
