namespace IhsMiner.Exchange.Imports;

/// <summary>A theme's name as a chart prints it, with the hyphen, dash or colon after it.</summary>
/// <param name="Theme">The theme's id.</param>
/// <param name="Start">Where the name begins in its cell.</param>
/// <param name="End">Where the statement begins behind it, not included.</param>
/// <param name="Separator">The sign after the name.</param>
internal sealed record ThemeMark(string Theme, int Start, int End, char Separator);
