using System.Globalization;

namespace IhsMiner.Exchange.Imports;

/// <summary>Something in a chart that a person should look at. Nothing that an issue names is lost.</summary>
/// <param name="Row">As a spreadsheet shows it, 1 for the first; 0 where no row in particular is meant.</param>
/// <param name="Column">Letter and heading, such as <c>H 'Needs'</c>; empty where the whole row is meant.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Message">What is wrong and what was done.</param>
public sealed record ImportIssue(int Row, string Column, string Text, string Message)
{
    /// <summary>The issue in one line.</summary>
    public string Line(string path) => string.Create(
        CultureInfo.InvariantCulture, $"{path}, row {Row}, {Column}: {Message}: {Text.ReplaceLineEndings(" ")}");
}
