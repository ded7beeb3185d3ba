namespace IhsMiner.Exchange.Tables;

/// <summary>Whether written text is made harmless for spreadsheets; see <see cref="SpreadsheetText"/>.</summary>
public enum CellProtection
{
    /// <summary>For tables that people open: an apostrophe before text that would run as a formula.</summary>
    ForSpreadsheets,

    /// <summary>For tables that are read again: every cell exactly as it is.</summary>
    None,
}
