namespace IhsMiner.Exchange.Tables;

/// <summary>
/// Text that a spreadsheet would run as a formula (it begins with <c>= + - @</c>, a tab or a carriage return), made harmless by an
/// apostrophe before it. Source: OWASP, 'CSV Injection'.
/// </summary>
public static class SpreadsheetText
{
    private const char Apostrophe = '\'';

    /// <summary>An apostrophe before what would run, and before what looks protected already; all other text as it is.</summary>
    public static string Protect(string text) => WouldRun(text) ? Apostrophe + text : text;

    /// <summary>The text that <see cref="Protect"/> was given.</summary>
    public static string Unprotect(string text) => text is [Apostrophe, ..] && WouldRun(text) ? text[1..] : text;

    private static bool WouldRun(string text) => text.AsSpan().TrimStart(Apostrophe) is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
