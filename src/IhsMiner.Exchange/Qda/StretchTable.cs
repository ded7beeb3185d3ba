using IhsMiner.Exchange.Imports;

namespace IhsMiner.Exchange.Qda;

/// <summary>The codings of a project as a table that spreadsheets and <c>agree</c> read: one row for each stretch and coder.</summary>
public static class StretchTable
{
    /// <summary>Between the members of a set, as agreement reads it.</summary>
    internal const string Several = ";";

    public static IReadOnlyList<string> Columns { get; } =
        ["source", "start", "end", "statement", "coder", CodebookCodes.Kind, CodebookCodes.Theme, "other_codes", "note", "coded_at"];

    public static IEnumerable<IReadOnlyList<object?>> Rows(IEnumerable<CodedStretch> stretches) => stretches.Select(stretch => (object?[])
    [
        stretch.Source, stretch.Start, stretch.End, OneLine.Of(stretch.Text), stretch.Coder, Joined(stretch.Kinds), Joined(stretch.Themes),
        Joined(stretch.Others), OneLine.Of(stretch.Note), stretch.When is { } when ? QdaXml.Text(when) : null,
    ]);

    internal static string? Joined(IEnumerable<string> codes) => string.Join(Several, codes) is { Length: > 0 } joined ? joined : null;
}
