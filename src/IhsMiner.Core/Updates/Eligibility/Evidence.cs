namespace IhsMiner.Updates.Eligibility;

/// <summary>Words that speak for a criterion or against it.</summary>
/// <param name="Place">Where they stand, in words: <c>page 3</c>, or a reference's file and line.</param>
/// <param name="SpeaksFor">Whether they speak for it; else against.</param>
public sealed record Evidence(string Quotation, string Place, bool SpeaksFor);
