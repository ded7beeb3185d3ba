namespace IhsMiner.Coding;

/// <summary>
/// Small Latin letters without their accents, so that ids can be typed on any keyboard. A table, for .NET does not decompose
/// letters in its invariant mode. Letters that are not in it stay as they are.
/// </summary>
internal static class PlainLetters
{
    // Latin-1 Supplement and Latin Extended-A, a row of letters for each plain one.
    private static readonly (string Letters, string Plain)[] Table =
    [
        ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"),
        ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"),
        ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"),
    ];

    /// <param name="text">In lower case.</param>
    public static string Of(string text) => string.Concat(text.Select(letter =>
        Table.FirstOrDefault(row => row.Letters.Contains(letter, StringComparison.Ordinal)).Plain ?? letter.ToString()));
}
