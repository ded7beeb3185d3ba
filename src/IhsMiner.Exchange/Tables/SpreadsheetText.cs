namespace IhsMiner.Exchange.Tables;

/// <summary>
/// Text that a spreadsheet would run as a formula (it begins with <c>= + - @</c>, a tab or a carriage return), made harmless by an
/// apostrophe before it. Source: OWASP, 'CSV Injection'.
/// </summary>
public static class SpreadsheetText
{
    /// <summary>An apostrophe before what would run; all other text as it is.</summary>
    public static string Protect(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
}
