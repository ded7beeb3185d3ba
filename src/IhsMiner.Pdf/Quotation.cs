namespace IhsMiner.Pdf;

/// <summary>An engine's own words, which may hold the file's, as a message quotes them: short, on one line, without control characters.</summary>
internal static class Quotation
{
    /// <summary>The longest, in characters.</summary>
    private const int Longest = 100;

    public static string Of(string words) =>
        new string([.. words.ReplaceLineEndings(" ").Where(c => !char.IsControl(c)).Take(Longest)]).Trim();
}
