namespace IhsMiner.Agreement.Reports;

/// <summary>What several coders wrote of the same items in one field.</summary>
/// <param name="Coders">Their names, all different.</param>
/// <param name="Field">What was coded.</param>
/// <param name="Rows">One for each item: a category for each coder, null where there is none.</param>
/// <param name="Scale">All categories of the rows, and maybe others.</param>
/// <param name="Clusters">Each item's cluster in the order of the rows, or null where items stand for themselves.</param>
/// <param name="Absent">Of each coder who has not all items.</param>
public sealed record CodingTable(
    IReadOnlyList<string> Coders, string Field, IReadOnlyList<IReadOnlyList<string?>> Rows, MeasurementScale Scale,
    IReadOnlyList<string>? Clusters, IReadOnlyList<AbsentItems> Absent)
{
    public Ratings Ratings() => IhsMiner.Agreement.Ratings.Of(Rows, Scale.Categories);
}

/// <summary>Items that another coder's file has and this one's has not.</summary>
/// <param name="Count">At least 1.</param>
/// <param name="First">The first few ids, in the table's order.</param>
public sealed record AbsentItems(string Coder, string File, int Count, IReadOnlyList<string> First);
