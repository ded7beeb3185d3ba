using IhsMiner.Coding;

namespace IhsMiner.Exchange.Imports;

/// <summary>A chart as read from the file in which reviewers keep it, and what they should look at, in the file's order.</summary>
public sealed record ImportedChart(Chart Chart, IReadOnlyList<ImportIssue> Issues);
