namespace IhsMiner.Updates.Eligibility;

/// <summary>A criterion by which a review takes in articles. A machine looks for what speaks for it; a person decides.</summary>
/// <param name="Id">Short, lower case.</param>
/// <param name="Name">As people say it.</param>
/// <param name="For">What speaks for it: phrases as in <see cref="Coding.Cue.Phrase"/>, or ranges of years as in <see cref="YearRange"/>.</param>
/// <param name="Against">What speaks against it, likewise.</param>
/// <param name="Masks">Phrases that cancel those of the other two that they overlap: <c>new england</c> is not in England.</param>
public sealed record Criterion(
    string Id, string Name, CriterionTest Test, IReadOnlyList<string> For, IReadOnlyList<string> Against, IReadOnlyList<string> Masks);
