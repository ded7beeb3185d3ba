namespace IhsMiner.Exchange.Workbooks;

/// <summary>One column of a sheet.</summary>
/// <param name="Name">What stands in its first row.</param>
/// <param name="Width">In characters of the usual font, as spreadsheets count.</param>
/// <param name="Choices">Where the cells below offer a list: the sheet and cells that hold it, such as <c>codes!$A$2:$A$5</c>.</param>
public sealed record SheetColumn(string Name, double Width, string? Choices = null);
