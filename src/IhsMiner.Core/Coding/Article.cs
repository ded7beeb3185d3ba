namespace IhsMiner.Coding;

/// <summary>An article of the review, as its chart prints it; an empty text where the chart says nothing.</summary>
/// <param name="Id">Unique in its chart.</param>
/// <param name="Year">Of publication, or null where the chart lost it.</param>
/// <param name="Source">The lines or rows of the chart's source that hold it.</param>
/// <param name="Note">For people.</param>
public sealed record Article(
    string Id, string Authors, int? Year, string Title, string Database, string Journal, string StudyType, string DoiOrUrl,
    string Source = "", string Note = "");
